import { describeEntity, rowOn } from '../../tables/entities.js';
import { type EntityMention, type EntityType, entityTypes, valueTypes } from '../../types/mention.js';
import type { OwnEntity } from '../../types/named-row.js';
import { anchorDate, type Paper, type Unit } from '../../types/paper.js';
import { findValues, type ValueMention } from '../values/find-values.js';
import type { Chart, Item } from './chart.js';
import { collectPaperNames } from './explained/paper-names.js';
import { isAbroad } from '../is-abroad.js';
import { firstPortfolio } from './first-portfolio.js';
import { isOfForeigner } from './is-of-foreigner.js';
import { isSubject } from './is-subject.js';
import { identifyPerson } from './identify-person.js';
import { identifyShortly } from './identify-shortly.js';
import { isThing } from './is-thing.js';
import { isUnit } from './is-unit.js';
import { type OwnNames, ownNamesOf, ownRule } from './tables/own-names.js';
import { type Reading, readAgain, readText } from './read-text.js';
import { settle } from './settle.js';
import { tokenise } from '../words/glue.js';

/** The entities, dates, sums and quantities of a question, answer or note of a paper, the values first; offsets count UTF-16 units of its text. */
export type FindEntities = (unit: Unit) => readonly (EntityMention | ValueMention)[];

/** What a first reading gave of a text: its charts, its values, and the day from which they were seen. */
interface FirstReading extends Reading {
  readonly values: readonly ValueMention[];
  readonly date: string | null;
}

/** Reads a whole paper, since its texts explain each other's names, to find the entities of each; `table`: the operator's own names, `titles`: those of the sources that it lists. */
export function readForEntities(paper: Paper, table: readonly OwnEntity[], titles: readonly string[] = []): FindEntities {
  const { questions, answers, notes, masthead } = paper;
  const own = table.length > 0 ? ownNamesOf(table) : null;
  const units: readonly Unit[] = [...questions, ...answers, ...notes];
  const texts = new Map(units.map((unit) => [unit, readUnit(unit, anchorDate(masthead, unit.role), own)]));
  const names = collectPaperNames([...texts.values()].map(({ chart }) => chart), titles);
  return (unit) => {
    const reading = texts.get(unit);
    if (!reading) throw new Error('a text of another paper');
    return mentionsOf(readAgain(reading, names), reading, paper);
  };
}

function readUnit({ view }: Unit, date: string | null, own: OwnNames | null): FirstReading {
  const tokens = tokenise(view.text);
  const values = findValues(tokens, date);
  return { values, date, ...readText(tokens, values, own) };
}

function mentionsOf(chart: Chart, { values, date }: FirstReading, paper: Paper): readonly (EntityMention | ValueMention)[] {
  const mentions: (EntityMention | ValueMention)[] = [...values];
  for (const item of settle(chart.items())) {
    const mention = isUnit(chart, item) || isThing(chart, item) ? null : mentionOf(item, chart, paper, date);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

/** What becomes no mention of an entity: values, and things of no kind that the data know. */
const noEntities: ReadonlySet<string> = new Set([...valueTypes, 'Thing']);

function mentionOf(item: Item, chart: Chart, paper: Paper, date: string | null): EntityMention | null {
  const [first, last] = [chart.tokens[item.at], chart.tokens[item.end - 1]];
  if (!first || !last || noEntities.has(item.type)) return null;
  const identity = item.rule === ownRule ? ownIdentity(item) : item.type === 'Person' ? identifyPerson(item, chart, paper, date) : (identify(item, chart, date) ?? identifyShortly(item, chart, paper));
  return { kind: 'entity', start: first.start, end: last.end, rule: item.rule, type: entityType(item, identity), ...identity };
}

function ownIdentity({ rows: [row] = [] }: Item): { row: string } | null {
  return row === undefined ? null : { row };
}

function identify(item: Item, chart: Chart, date: string | null): { row: string } | { local: string } | null {
  const { rows, local } = item;
  const known = (rows ?? []).map(describeEntity).filter((row) => row !== null);
  if (known.some(({ group }) => ofOurs.has(group)) && isAbroad(chart.tokens, firstPortfolio(chart, item.at), item.end)) return null;
  if (known.some(({ group }) => ofMinistries.has(group)) && (isSubject(chart, item) || isOfForeigner(chart, item))) return null;
  const row = known.length > 0 ? rowOn(known, date) : null;
  return row ? { row: row.slug } : local === undefined ? null : { local };
}

/** Lists of ministries, which are named by what they are about. */
const ofMinistries: ReadonlySet<string> = new Set(['ministerie', 'portefeuille']);

/** Lists of Dutch bodies and parties, as which other countries have some of the same name. */
const ofOurs: ReadonlySet<string> = new Set([...ofMinistries, 'oorg', 'zbo', 'politieke partij']);

/** A name of unknown type is what the table says of the thing, else most often an organisation. */
function entityType({ type }: Item, identity: { readonly row: string } | { readonly local: string } | null): EntityType {
  const known = identity && 'row' in identity ? describeEntity(identity.row) : null;
  return entityTypes.find((one) => one === type) ?? known?.type ?? 'Organization';
}
