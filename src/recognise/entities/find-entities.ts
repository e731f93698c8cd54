import { entityRows, rowOn } from '../../tables/entities.js';
import type { AmountMention, DateMention, EntityMention, EntityType, QuantityMention } from '../../types/mention.js';
import type { Paper, Unit } from '../../types/paper.js';
import type { Context } from '../context.js';
import { findValues } from '../values/find-values.js';
import { applyGrammar } from './apply-grammar.js';
import { Chart, type Item } from './chart.js';
import { addChunks } from './chunk-names.js';
import { addDemonyms, addKnownNames } from './known-names.js';
import { cutGlue } from './glue.js';
import { addPaperNames, collectPaperNames, type PaperNames } from './paper-names.js';
import { addTitles } from './quoted-titles.js';
import { settle } from './settle.js';
import { type Token, tokenise } from './tokens.js';

type Value = DateMention | AmountMention | QuantityMention;
type Found = EntityMention | Value;

const papers = new WeakMap<Paper, PaperNames>();

/** The entities, dates, sums and quantities of a text, sorted by start, then end; offsets count UTF-16 units of the unit's text. */
export function findEntities(unit: Unit, context: Context): readonly Found[] {
  const names = papers.get(context.paper) ?? readPaper(context);
  papers.set(context.paper, names);
  const tokens = tokenise(unit.view.text, cutGlue);
  const values = findValues(tokens, context.date);
  const chart = readText(tokens, values, names);
  const entities = settle(chart.items()).flatMap((item) => mentionOf(item, chart, context.date) ?? []);
  return [...entities, ...values].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What the whole paper tells of its names. */
function readPaper({ paper, date }: Context): PaperNames {
  const texts = [...paper.questions, ...paper.answers, ...paper.notes].map((unit) => tokenise(unit.view.text, cutGlue));
  return collectPaperNames(texts.map((tokens) => readText(tokens, findValues(tokens, date), null)));
}

function readText(tokens: readonly Token[], values: readonly Value[], names: PaperNames | null): Chart {
  const chart = new Chart(tokens);
  addValues(chart, values);
  addTitles(chart);
  addKnownNames(chart);
  addDemonyms(chart);
  if (names) addPaperNames(chart, names);
  addChunks(chart);
  applyGrammar(chart);
  return chart;
}

function addValues(chart: Chart, values: readonly Value[]): void {
  let at = 0;
  for (const value of values) {
    while ((chart.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < value.start) at++;
    let end = at;
    while ((chart.tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= value.end) end++;
    if (end > at) chart.add({ at, end, type: value.type, rule: value.rule, rank: 15 });
  }
}

const values: ReadonlySet<string> = new Set(['Date', 'Money', 'Quantity', 'Percent']);

function mentionOf(item: Item, chart: Chart, date: string | null): EntityMention | null {
  const [start, end] = [chart.tokens[item.at]?.start, chart.tokens[item.end - 1]?.end];
  if (start === undefined || end === undefined || values.has(item.type)) return null;
  const rows = (item.rows ?? []).flatMap((slug) => entityRows().get(slug) ?? []);
  const row = rowOn(rows, date);
  return { kind: 'entity', start, end, rule: item.rule, type: entityType(item), ...(row ? { row: row.slug } : item.local !== undefined ? { local: item.local } : {}) };
}

function entityType({ type }: Item): EntityType {
  return type === 'Name' || type === 'Short' || type === 'Title' || type === 'Capital' || type === 'Portfolio' ? 'Organization' : type;
}
