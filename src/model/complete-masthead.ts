import type { DocumentKind, Masthead, Paper } from '../types/paper.js';
import type { Report } from '../types/problem.js';
import type { Declared } from '../types/source.js';
import { isDay, readDeclared } from './declared-metadata.js';
import { isWebAddress } from '../iri.js';
import { dossierOfPaper, isOfficialNumber, numberInFileName } from '../tables/official-numbers.js';

/** What `--metadata` gives of one input: fields of the masthead by their name in the interface; all optional. */
export interface GivenMetadata {
  readonly identifier?: string | undefined;
  readonly title?: string | undefined;
  readonly issued?: string | undefined;
  readonly dossier?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
}

/** Fields of which paper, file and operator may each tell one. */
const fields: Readonly<Record<Field, string>> = { identifier: 'nummer', title: 'titel', issued: 'datum', sessionYear: 'vergaderjaar', dateAsked: 'datum van indiening', dateAnswered: 'datum van antwoord', publisher: 'uitgever', page: 'pagina' };
type Field = 'identifier' | 'title' | 'issued' | 'sessionYear' | 'dateAsked' | 'dateAnswered' | 'publisher' | 'page';
type Fields = { readonly [F in Field]?: string | undefined };

/**
 * The paper with what it does not print itself: from the file's own metadata, then what the operator gives, then (the number only) the
 * input's name. The printed goes first; sources that disagree are reported. Throws when what is given can't be used (`faultOf`).
 */
export function completeMasthead(paper: Paper, declared: Declared, given: GivenMetadata, report: Report): Paper {
  const fault = faultOf(given);
  if (fault !== null) throw new Error(fault);
  const printed = paper.masthead;
  const marked = readDeclared(declared);
  const { url: page, dossier, ...own } = given;
  const told = choose([printed, marked, { ...own, page }], report);
  const identifier = told.identifier ?? numberFromName(paper, report);
  const title = told.title ?? printed.dossierTitle;
  const masthead: Masthead = {
    ...printed,
    ...told,
    ...(title !== undefined && { title }),
    ...(identifier !== undefined && { identifier }),
    kind: printed.kind === 'onbekend' ? kindOf(identifier, paper) : printed.kind,
    dossierNumbers: firstFilled(printed.dossierNumbers, marked.dossierNumbers, dossier === undefined ? [] : [normaliseDossier(dossier)], dossierIn(identifier)),
    caseNumbers: firstFilled(printed.caseNumbers, marked.caseNumbers),
  };
  const { issued, dateAsked, dateAnswered } = masthead;
  if (!issued && !dateAnswered && !dateAsked) report('model/no-date', null);
  if (dateAsked && dateAnswered && dateAnswered < dateAsked) report('model/answered-before-asked', null, `ingediend ${dateAsked}, beantwoord ${dateAnswered}`);
  if (masthead.kind !== 'onbekend') return { ...paper, masthead };
  report('model/kind-unknown', null);
  return { ...paper, masthead, remarks: [...paper.remarks, 'soort-onbekend'] };
}

/** Of each field the first source's value; another source that differs is reported. */
function choose(sources: readonly Fields[], report: Report): { readonly [F in Field]?: string } {
  const chosen: { [F in Field]?: string } = {};
  for (const field of fieldNames) {
    const [first, ...others] = sources.flatMap((source) => source[field] ?? []);
    if (first === undefined) continue;
    chosen[field] = first;
    for (const other of others) if (plain(other) !== plain(first)) report('model/sources-disagree', null, `${fields[field]}: «${first}» en «${other}»`);
  }
  return chosen;
}

const fieldNames = ['identifier', 'title', 'issued', 'sessionYear', 'dateAsked', 'dateAnswered', 'publisher', 'page'] as const satisfies readonly Field[];

/** Sources may set a title otherwise without disagreeing. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const firstFilled = (...lists: readonly (readonly string[])[]): readonly string[] => lists.find((list) => list.length > 0) ?? [];

const normaliseDossier = (dossier: string) => dossier.replace(/\s+/g, '').replace(/^(\d+)-?([A-Z]+)$/, '$1-$2');

/** A Kamerstuk's number holds its dossier, with its chapter ("IXB") or part ("20"). */
function dossierIn(identifier: string | undefined): readonly string[] {
  const dossier = dossierOfPaper(identifier ?? '');
  return dossier === null ? [] : [dossier];
}

/** What a number tells of the kind of a paper that does not print it: a Kamerstuk with numbered questions is a list of them. */
function kindOf(identifier: string | undefined, { questions, answers }: Paper): DocumentKind {
  if (questions.length === 0) return 'onbekend';
  if (identifier?.startsWith('ah-')) return 'aanhangsel';
  if (identifier?.startsWith('kv-')) return answers.length > 0 ? 'onbekend' : 'vragen-zonder-antwoord';
  return identifier?.startsWith('kst-') && answers.length > 0 ? 'lijst' : 'onbekend';
}

function numberFromName({ name }: Paper, report: Report): string | undefined {
  const number = numberInFileName(name);
  if (number === null) report('model/no-number', null);
  else report('model/number-from-file-name', null, number);
  return number ?? undefined;
}

/** Why given metadata can't be used, in Dutch, or null when they can. */
export function faultOf({ identifier, issued, url }: GivenMetadata): string | null {
  if (identifier !== undefined && !isOfficialNumber(identifier)) return `identifier "${identifier}" is geen nummer zoals kst-27925-956, ah-tk-20232024-2367 of kv-tk-2024Z18435`;
  if (issued !== undefined && !isDay(issued)) return `issued "${issued}" is geen datum zoals 2024-03-31`;
  if (url !== undefined && !isWebAddress(url)) return `url "${url}" is geen webadres (http…)`;
  return null;
}
