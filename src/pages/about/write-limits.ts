import { html } from '../html.js';
import { layOut } from '../layout.js';
import type { PublishedFile } from '../../publish/open-file.js';

/** What the data can't tell, so that nobody concludes too much. */
export function writeLimits(): PublishedFile {
  return layOut({
    path: 'grenzen.html',
    title: 'Grenzen',
    description: 'Wat deze data niet kunnen zeggen, en wanneer u het stuk zelf moet nalezen.',
    body: html`<header class="kop"><h1>Grenzen</h1>
<p class="inleiding">Wat deze data niet kunnen zeggen, en wanneer u het stuk zelf moet nalezen.</p></header>
${limits.map(([heading, text]) => html`<h2>${heading}</h2>
<p>${text}</p>
`)}`,
  });
}

const limits: readonly (readonly [heading: string, text: string])[] = [
  ['Niet alle stukken', 'Hier staan de stukken die de uitgever van deze site heeft aangeboden, niet alle Kamervragen. Een aantal van nul betekent: niet in deze stukken. Vergelijk geen ministeries, leden of jaren zonder te weten welke stukken erbij zitten.'],
  ['Wat gedrukt staat, niet wat waar is', 'Een vraag heet beantwoord als dit stuk er tekst onder drukt, ook als die tekst de vraag ontwijkt. Een verwijzing wijst naar wat er staat, ook als dat een vergissing lijkt; het vermoeden staat ernaast.'],
  ['Namen', 'Wie of wat bedoeld is, staat er alleen bij als een tabel of het stuk zelf het zegt. Twee mensen met dezelfde naam worden niet op gevoel uit elkaar gehaald: dan blijft de naam zonder persoon. Een naam die één stuk noemt en geen tabel kent, heeft in elk stuk een eigen adres.'],
  ['Gemiste vermeldingen', 'Namen, data en bedragen worden herkend aan hun vorm en hun omgeving. Wat anders is geschreven dan gebruikelijk, wordt gemist. Tel vermeldingen als ondergrens.'],
  ['Data en termijnen', '«Volgende maand» of «17 mei jl.» wordt gerekend vanaf de datum van het stuk. Noemt een stuk geen datum, dan blijft zo’n datum zonder waarde.'],
  ['Wetten', 'Een verwijzing naar een artikel wijst naar dat artikel zoals het nu heet; welke tekst gold toen het antwoord werd gegeven, is op wetten.overheid.nl na te gaan met de datum van het stuk.'],
  ['Tabellen, beelden en bijlagen', 'Tabellen worden als regels tekst gelezen, beelden niet. Bijlagen zijn eigen stukken en staan er alleen in als ze zijn aangeboden.'],
  ['Lange stukken', 'Een stuk met honderden vragen staat op meer bladzijden. In een bladzijde boven 180 kB staan de teksten niet nog eens als data; in de databestanden staan ze wel.'],
];
