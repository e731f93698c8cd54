import { readFileSync } from 'node:fs';
import { parseTable, type Row } from '../../tables/read-table.js';
import { html, type Markup } from '../html.js';
import { dutchNumber } from '../words.js';

/** What each measure is about, in the order in which they are told; measures of parts of these are left out. */
const meanings: readonly (readonly [measure: string, meaning: string])[] = [
  ['question.f1', 'vragen'],
  ['answer.f1', 'antwoorden'],
  ['answers-question.f1', 'welk antwoord bij welke vraag hoort'],
  ['answer.referral', 'antwoorden die alleen naar een ander antwoord verwijzen'],
  ['masthead', 'wat de kop van het stuk zegt: nummer, data, wie vraagt en wie antwoordt'],
  ['footnote.f1', 'noten'],
  ['entity.span+type.f1', 'namen, data, bedragen en aantallen, met hun soort'],
  ['entity.names-only.f1', 'daarvan alleen de namen'],
  ['reference.span.f1', 'verwijzingen: de woorden'],
  ['reference.target.f1', 'verwijzingen: het stuk, de wet of de vraag die bedoeld is'],
  ['blind.entity', 'namen, data, bedragen en aantallen in stukken die het programma nog niet kende'],
  ['blind.reference', 'verwijzingen in zulke stukken: de woorden'],
  ['values', 'data, bedragen en percentages die een waarde kregen: de juiste waarde'],
];

let figures: ReadonlyMap<string, Row> | null = null;

/** How accurate the program is on annotated papers; the figures come with the program (`npm run accuracy` writes them). */
export function tellAccuracy(): Markup {
  figures ??= new Map(parseTable(readFileSync(new URL('./accuracy.tsv', import.meta.url), 'utf8')).map((row) => [row.measure ?? '', row]));
  const known = figures;
  const rows = meanings.flatMap(([measure, meaning]) => {
    const row = known.get(measure);
    return row ? [html`<tr><th scope="row">${meaning}</th><td>${row.papers}</td><td>${dutchNumber(Number(row.wanted))}</td><td>${asPercents(row.precision)}</td><td>${asPercents(row.recall)}</td></tr>
`] : [];
  });
  return html`<table><thead><tr><th scope="col">wat</th><th scope="col">stukken</th><th scope="col">aantal</th><th scope="col">juist</th><th scope="col">gevonden</th></tr></thead><tbody>
${rows}</tbody></table>
<p><em>Juist</em>: hoeveel van wat het programma aanwijst, klopt. <em>Gevonden</em>: hoeveel van wat er staat, het programma aanwijst. Een streepje: niet gemeten.</p>
`;
}

/** "99,0%" of "0.9903": cut rather than rounded, so that 100% is all. */
function asPercents(share: string | undefined): string {
  if (!share) return '–';
  const thousandths = Math.floor(Number(share) * 1000 + 1e-9);
  return thousandths === 1000 ? '100%' : `${Math.floor(thousandths / 10)},${thousandths % 10}%`;
}
