function go() {
    const target = document.getElementById(location.hash.slice(1)) ?? document.querySelector(':target');
    const link = target?.closest('.verder li')?.querySelector('a');
    if (link)
        location.replace(link.href.replace(/#.*/, '') + location.hash);
}
addEventListener('hashchange', go);
go();
