export function foldWords(text) {
    return (text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && word.length <= 40);
}
export const shardOf = (word) => /^[a-z0-9]{2}/.exec(word)?.[0] ?? '__';
export function placesOf(shard, start) {
    const places = new Map();
    for (const [key, steps] of Object.entries(shard)) {
        if (!key.startsWith(start))
            continue;
        const weight = key === `${start} ` ? 2 : 1;
        let place = 0;
        for (const step of steps) {
            place += step;
            if ((places.get(place) ?? 0) < weight)
                places.set(place, weight);
        }
    }
    return places;
}
export function rank(papers, found) {
    const hits = new Map();
    found.forEach((places, term) => {
        for (const [place, weight] of places) {
            const paper = paperAt(papers, place);
            const hit = hits.get(paper) ?? { paper, terms: new Set(), places: new Map() };
            const { terms, score } = hit.places.get(place) ?? { terms: 0, score: 0 };
            hit.terms.add(term);
            hit.places.set(place, { terms: terms + 1, score: score + weight });
            hits.set(paper, hit);
        }
    });
    const whole = [...hits.values()].filter(({ terms }) => terms.size === found.length);
    return whole.map((hit) => weigh(hit, found.length)).sort((a, b) => b.score - a.score || (a.paper.i < b.paper.i ? 1 : -1));
}
function weigh({ paper, places }, words) {
    const together = [...places].filter(([, { terms }]) => terms === words);
    const shown = (together.length > 0 ? together : [...places]).map(([place]) => place).filter((place) => place > paper.h);
    const head = places.get(paper.h)?.score ?? 0;
    return { paper, labels: shown.sort((a, b) => a - b).map((place) => labelOf(paper, place)), score: head * 5 + together.reduce((sum, [, { score }]) => sum + score, 0) };
}
function paperAt(papers, place) {
    let low = 0;
    let high = papers.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (papers[middle].h <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return papers[low];
}
const labelOf = ({ h, q }, place) => (typeof q === 'number' ? String(place - h) : q[place - h - 1]);
const most = { papers: 50, questions: 12 };
function start(form) {
    const input = form.elements.q;
    const [state, outcome] = ['zoekstand', 'gevonden'].map((id) => document.getElementById(id));
    const loaded = new Map();
    const load = (name) => {
        if (!loaded.has(name))
            loaded.set(name, fetch(new URL(`../zoek/${name}.json`, import.meta.url)).then((answer) => answer.json()));
        return loaded.get(name).catch((error) => {
            loaded.delete(name);
            throw error;
        });
    };
    let latest = 0;
    async function search() {
        const turn = ++latest;
        const { stukken, vaak, delen } = await load('stukken');
        const words = [...new Set(foldWords(input.value))];
        const found = await Promise.all(words.filter((word) => !vaak.includes(word)).slice(0, 12).map(async (word) => {
            const part = ['', shardOf(word)].find((name) => delen.includes(name));
            return { word, places: part === undefined ? new Map() : placesOf(await load(`woorden${part && `-${part}`}`), word) };
        }));
        if (turn !== latest)
            return;
        const leftOut = words.filter((word) => vaak.includes(word) || (vaak.some((often) => often.startsWith(word)) && found.some((one) => one.word === word && one.places.size === 0)));
        const telling = found.filter(({ word }) => !leftOut.includes(word)).map(({ places }) => places);
        show(state, outcome, telling.length === 0 ? null : rank(stukken, telling), input.value.trim(), leftOut.map((word) => `«${word}»`).join(', '));
    }
    const run = () => search().catch(() => {
        state.textContent = 'Het zoeken lukt nu niet. De stukken staan hieronder, per jaar.';
    });
    let timer;
    input.addEventListener('input', () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
            history.replaceState(null, '', input.value ? `?q=${encodeURIComponent(input.value)}` : location.pathname);
            run();
        }, 120);
    });
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        run();
    });
    form.hidden = false;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (input.value)
        run();
}
function show(state, outcome, results, asked, leftOut) {
    outcome.replaceChildren();
    state.textContent = results === null ? tellNothing(asked, leftOut) : tellResults(results, asked) + (leftOut && ` Niet meegezocht, want te vaak te vinden: ${leftOut}.`);
    if (results?.length > 0)
        outcome.append(element('ul', { class: 'stukken' }, ...results.slice(0, most.papers).map(writeResult)));
}
function tellNothing(asked, leftOut) {
    if (leftOut)
        return `Komt te vaak voor om op te zoeken: ${leftOut}. Zet er een ander woord bij.`;
    return asked && 'Typ ten minste twee letters van een woord.';
}
function tellResults({ length }, asked) {
    if (length === 0)
        return `Niets gevonden voor «${asked}». Probeer minder woorden, of het begin van een woord.`;
    return `${length === 1 ? 'Eén stuk' : `${length} stukken`} gevonden${length > most.papers ? `; de eerste ${most.papers} staan hier` : ''}.`;
}
function writeResult({ paper, labels }) {
    const page = `doc/${encodeURIComponent(paper.d)}.html`;
    const shown = labels.slice(0, most.questions).flatMap((label) => [' ', element('a', { href: `${page}#vraag-${label}` }, decodeURIComponent(label).replace(/~(\d+)$/, ' ($1e)'))]);
    const more = labels.length > most.questions ? [` en nog ${labels.length - most.questions}`] : [];
    const places = labels.length > 0 ? [element('br', {}), element('small', { class: 'plekken' }, labels.length === 1 ? 'vraag' : 'vragen', ...shown, ...more)] : [];
    return element('li', {}, element('a', { href: page }, paper.t), element('br', {}), element('small', {}, paper.n), ...places);
}
function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes))
        made.setAttribute(key, value);
    made.append(...children);
    return made;
}
const form = globalThis.document?.querySelector('form.zoek');
if (form)
    start(form);
