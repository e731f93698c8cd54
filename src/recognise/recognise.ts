import type { Mention, Recognised, ReferenceMention } from '../types/mention.js';
import type { OwnEntity } from '../types/named-row.js';
import type { Paper, Unit } from '../types/paper.js';
import { type FindEntities, readForEntities } from './entities/find-entities.js';
import { type Other, withNamedActs } from './named-acts.js';
import { withNameReferences } from './name-references.js';
import { withNamedPapers, withWholeNames } from './named-papers.js';
import { type FindReferences, readForReferences } from './references/find-references.js';

/** All mentions in the questions, answers and notes of a paper, and the papers that it says to belong to; `table`: the operator's own names. */
export function recognise(paper: Paper, table: readonly OwnEntity[] = []): Recognised {
  const { find: findReferences, notes } = readForReferences(paper);
  const texts: readonly Unit[] = [...paper.questions, ...paper.answers, ...paper.notes];
  const references = new Map(texts.map((unit) => [unit, findReferences(unit)]));
  const findEntities = readForEntities(paper, table, Array.from(references, sourceTitles).flat());
  const found = new Map(Array.from(references, ([unit, own]) => [unit, joinMentions(unit, own, findEntities(unit))]));
  return { mentions: withNameReferences(found, notes), cited: citedByIntroduction(paper, findReferences) };
}

/** The titles of the sources that a text lists. */
const sourceTitles = ([{ view }, references]: readonly [Unit, readonly ReferenceMention[]]): readonly string[] => references.filter(({ rule }) => rule === 'bronvermelding').map(({ start, end }) => view.text.slice(start, end));

function joinMentions(unit: Unit, references: ReturnType<FindReferences>, found: ReturnType<FindEntities>): readonly Mention[] {
  const { text } = unit.view;
  if (references.length === 0) return inOrder(found);
  const named = withNamedActs(text, references, withoutNumbersOf(references, found, text.length));
  const others = withNamedPapers(text, references, named);
  return inOrder([...withWholeNames(references, others), ...others]);
}

const inOrder = (mentions: readonly Mention[]): readonly Mention[] => [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);

function citedByIntroduction({ parts, masthead }: Paper, findReferences: FindReferences): readonly string[] {
  const references = parts.filter(({ role }) => role === 'introduction').flatMap(findReferences);
  const cited = references.flatMap(({ pointer, doubt }) => (pointer.kind === 'document' && !doubt ? pointer.identifiers : []));
  return [...new Set(cited)].filter((number) => number !== masthead.identifier);
}

/** Rules of papers named in words. */
const inWords: ReadonlySet<string> = new Set(['omschrijving', 'voornoemd', 'bronvermelding']);
const byNumber = 1;
const byCode = 2;

/** Leaves out years and counts that are part of a number, law or address cited ("Kamerstukken II 2018/19, …", "Wet op de loonbelasting 1964"), and all that is part of an address or of the number of a case ("RVS" of an ECLI). */
function withoutNumbersOf(references: readonly ReferenceMention[], mentions: readonly Other[], length: number): readonly Other[] {
  if (references.length === 0) return mentions;
  const cited = new Uint8Array(length);
  for (const { start, end, rule, pointer } of references) {
    if (!inWords.has(rule) && pointer.kind !== 'other-paper') cited.fill(pointer.kind === 'web' || pointer.kind === 'case' ? byCode : byNumber, start, end);
  }
  const isPart = ({ kind, rule, start }: Other) => cited[start] === byCode || (cited[start] === byNumber && kind !== 'entity' && (kind !== 'date' || rule === 'jaar'));
  return mentions.filter((mention) => !isPart(mention));
}
