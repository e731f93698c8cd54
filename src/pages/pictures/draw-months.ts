import { scaleBand, scaleLinear } from 'd3-scale';
import { bodiesOf, type PaperSummary, total } from '../../publish/across/summarise.js';
import { html, type Markup } from '../html.js';
import { byHead, type InHeads } from '../lists/tally.js';
import { groupBy } from '../../maps.js';
import { counted, dutchMonth, dutchNumber } from '../words.js';

/** The most months that are drawn apart; a longer time is drawn by year. */
const most = { months: 36, bodies: 16 };
const size = { label: 24, bar: 26, gap: 8, width: 560, foot: 24 };
const row = size.label + size.bar + size.gap;

/** Questions by ministry and month (or year), as rows of bars and in figures; null when no paper has a date and a ministry. */
export function drawMonths(papers: readonly PaperSummary[]): Markup | null {
  const dated = papers.filter(({ issued, counts }) => issued !== undefined && counts.questions > 0);
  const bodies = byHead(dated, bodiesOf, ({ iri }) => iri).slice(0, most.bodies);
  const months = monthsBetween(dated.flatMap(({ issued }) => issued ?? []));
  if (bodies.length === 0) return null;
  const byYear = months.length > most.months;
  const periods = byYear ? [...new Set(months.map((month) => month.slice(0, 4)))] : months;
  const nameOf = (period: string) => (byYear ? period : dutchMonth(period));
  const rows = bodies.map(({ named, papers: of }: InHeads) => ({
    name: (named.label ?? named.iri).replace(/^Ministerie van /, ''),
    counts: new Map([...groupBy(of, ({ issued = '' }) => issued.slice(0, byYear ? 4 : 7))].map(([period, all]) => [period, total(all, 'questions')])),
  }));
  const unit = byYear ? 'jaar' : 'maand';
  return html`<section class="tekening maanden" aria-labelledby="kop-maanden"><h2 id="kop-maanden">Vragen per ministerie en ${unit}</h2>
${draw(rows, periods, nameOf)}<details class="inzage"><summary>In cijfers</summary><dl class="reeks">${rows.map(({ name, counts }) => html`<div><dt>${name}</dt><dd>${periods.filter((period) => counts.has(period)).map((period) => `${nameOf(period)}: ${dutchNumber(counts.get(period) ?? 0)}`).join('; ')}</dd></div>
`)}</dl></details></section>
`;
}

interface Row {
  readonly name: string;
  readonly counts: ReadonlyMap<string, number>;
}

function draw(rows: readonly Row[], periods: readonly string[], nameOf: (period: string) => string): Markup {
  const across = scaleBand(periods, [0, size.width]).paddingInner(0.15);
  const highest = Math.max(1, ...rows.flatMap(({ counts }) => [...counts.values()]));
  const high = scaleLinear([0, highest], [0, size.bar]);
  const height = rows.length * row + size.foot;
  const bars = rows.map(({ name, counts }, i) => {
    const ground = (i + 1) * row - size.gap;
    const drawn = [...counts].map(([period, count]) => html`<rect x="${round(across(period) ?? 0)}" y="${round(ground - high(count))}" width="${round(across.bandwidth())}" height="${round(high(count))}"><title>${name}, ${nameOf(period)}: ${counted(count, 'vraag', 'vragen')}</title></rect>`);
    return html`<text x="0" y="${ground - size.bar - 7}">${shorten(name)}</text><path class="grond" d="M0 ${ground}H${size.width}"/>${drawn}
`;
  });
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  return html`<p class="opmerking">De hoogste staaf staat voor ${counted(highest, 'vraag', 'vragen')}; een vraag aan twee ministeries telt bij elk.</p>
<svg viewBox="0 0 ${size.width} ${height}" width="${size.width}" height="${height}" role="img" aria-labelledby="kop-maanden">
${bars}<text x="0" y="${height - 4}">${nameOf(first)}</text>${last !== first && html`<text class="eind" x="${size.width}" y="${height - 4}">${nameOf(last)}</text>`}</svg>
`;
}

const shorten = (name: string) => (name.length > 44 ? `${name.slice(0, 43)}…` : name);
const round = (value: number) => Math.round(value * 10) / 10;

/** All months from the first to the last day. */
function monthsBetween(days: readonly string[]): readonly string[] {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))]; `${year}-${String(month).padStart(2, '0')}` <= last.slice(0, 7); [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]) {
    months.push(`${year}-${String(month).padStart(2, '0')}`);
  }
  return months;
}
