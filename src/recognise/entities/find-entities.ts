import { describeEntity, rowOn } from '../../tables/entities.js';
import type { EntityMention, EntityType } from '../../types/mention.js';
import type { Paper, Unit } from '../../types/paper.js';
import type { Context } from '../context.js';
import { findValues, type ValueMention } from '../values/find-values.js';
import type { Chart, Item } from './chart.js';
import { collectPaperNames, type PaperNames } from './paper-names.js';
import { identifyPerson } from './identify-person.js';
import { isUnit } from './is-unit.js';
import { ownNamesOf, ownRule } from './own-names.js';
import { type Reading, readAgain, readText } from './read-text.js';
import { settle } from './settle.js';
import { tokenise } from './glue.js';

/** What a first reading of a paper gave: its names, and of each text the charts and the values as seen from `date`. */
interface FirstReading {
  readonly table: Context['table'];
  readonly names: PaperNames;
  readonly date: string | null;
  readonly texts: ReadonlyMap<Unit, Reading & { readonly values: readonly ValueMention[] }>;
}

const papers = new WeakMap<Paper, FirstReading>();

/** The entities, dates, sums and quantities of a text, sorted by start, then end; offsets count UTF-16 units of the unit's text. */
export function findEntities(unit: Unit, { paper, date, table }: Context): readonly (EntityMention | ValueMention)[] {
  const known = papers.get(paper);
  const reading = known && known.table === table ? known : readPaper(paper, date, table);
  papers.set(paper, reading);
  const before = reading.texts.get(unit) ?? readUnit(unit, date, table);
  const values = date === reading.date ? before.values : findValues(before.known.tokens, date);
  const chart = readAgain(before, reading.names);
  const mentions: (EntityMention | ValueMention)[] = [...values];
  for (const item of settle(chart.items())) {
    const mention = isUnit(chart, item) ? null : mentionOf(item, chart, paper, date);
    if (mention) mentions.push(mention);
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

function readPaper({ questions, answers, notes }: Paper, date: string | null, table: Context['table']): FirstReading {
  const texts = new Map([...questions, ...answers, ...notes].map((unit) => [unit, readUnit(unit, date, table)]));
  return { names: collectPaperNames([...texts.values()].map(({ chart }) => chart)), date, table, texts };
}

function readUnit({ view }: Unit, date: string | null, table: Context['table']) {
  const tokens = tokenise(view.text);
  const values = findValues(tokens, date);
  return { values, ...readText(tokens, values, table ? ownNamesOf(table) : null) };
}

const valued: ReadonlySet<string> = new Set(['Date', 'Money', 'Quantity', 'Percent']);

function mentionOf(item: Item, chart: Chart, paper: Paper, date: string | null): EntityMention | null {
  const [first, last] = [chart.tokens[item.at], chart.tokens[item.end - 1]];
  if (!first || !last || valued.has(item.type)) return null;
  const identity = item.rule === ownRule ? ownIdentity(item) : item.type === 'Person' ? identifyPerson(item, chart, paper, date) : identify(item, date);
  return { kind: 'entity', start: first.start, end: last.end, rule: item.rule, type: entityType(item), ...identity };
}

function ownIdentity({ rows: [row] = [] }: Item): { row: string } | null {
  return row === undefined ? null : { row };
}

function identify({ rows, local }: Item, date: string | null): { row: string } | { local: string } | null {
  const row = rows?.length ? rowOn(rows.flatMap((slug) => describeEntity(slug) ?? []), date) : null;
  return row ? { row: row.slug } : local === undefined ? null : { local };
}

/** A name of unknown type is most often an organisation. */
function entityType({ type }: Item): EntityType {
  return type === 'Name' || type === 'Short' || type === 'Title' || type === 'Capital' || type === 'Portfolio' ? 'Organization' : type;
}
