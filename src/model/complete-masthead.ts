import type { DocumentKind, Masthead, Paper } from '../types/paper.js';
import type { Report } from '../types/problem.js';
import { isOfficialNumber, numberInFileName } from './official-page.js';

/** What `--metadata` gives of one input: fields of the masthead by their name in the interface; all optional. */
export interface GivenMetadata {
  readonly identifier?: string | undefined;
  readonly title?: string | undefined;
  readonly issued?: string | undefined;
  readonly dossier?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
}

/** The paper with what it does not print itself: from the metadata, else its number from the input's name. The printed goes first. */
export function completeMasthead(paper: Paper, given: GivenMetadata, report: Report): Paper {
  const printed = paper.masthead;
  const choose = (field: string, own: string | undefined, other: string | undefined): string | undefined => {
    if (own !== undefined && other !== undefined && own !== other) report('model/sources-disagree', null, `${field}: gedrukt ${own}, opgegeven ${other}`);
    return own ?? other;
  };
  const identifier = choose('nummer', printed.identifier, given.identifier) ?? numberFromName(paper, report);
  const title = choose('titel', printed.title, given.title);
  const issued = choose('datum', printed.issued, given.issued);
  const publisher = choose('uitgever', printed.publisher, given.publisher);
  const page = choose('pagina', printed.page, given.url);
  const dossier = given.dossier?.replace(/\s+/g, '').replace(/^(\d+)-?([IVXLC]+)$/, '$1-$2');
  const masthead: Masthead = {
    ...printed,
    kind: printed.kind === 'onbekend' ? kindOf(identifier, paper) : printed.kind,
    ...(identifier && { identifier }),
    ...(title && { title }),
    ...(issued && { issued }),
    ...(publisher && { publisher }),
    ...(page && { page }),
    dossierNumbers: printed.dossierNumbers.length > 0 || !dossier ? dossiersOf(printed, identifier) : [dossier],
  };
  if (!masthead.issued && !masthead.dateAnswered && !masthead.dateAsked) report('model/no-date', null);
  if (masthead.kind !== 'onbekend') return { ...paper, masthead };
  report('model/kind-unknown', null);
  return { ...paper, masthead, remarks: [...paper.remarks, 'soort-onbekend'] };
}

/** What a number tells of the kind of a paper that does not print it: a Kamerstuk with numbered questions is a list of them. */
function kindOf(identifier: string | undefined, { questions, answers }: Paper): DocumentKind {
  if (questions.length === 0) return 'onbekend';
  if (/^ah-/.test(identifier ?? '')) return 'aanhangsel';
  if (/^kv-/.test(identifier ?? '')) return 'vragen-zonder-antwoord';
  return /^kst-/.test(identifier ?? '') && answers.length > 0 ? 'lijst' : 'onbekend';
}

function numberFromName({ name }: Paper, report: Report): string | undefined {
  const number = numberInFileName(name);
  if (number === null) report('model/no-number', null);
  else report('model/number-from-file-name', null, number);
  return number ?? undefined;
}

/** A Kamerstuk's number holds its dossier. */
function dossiersOf({ dossierNumbers }: Masthead, identifier: string | undefined): readonly string[] {
  const dossier = /^kst-(\d{5}(?:-[IVXLC]+)?)-/.exec(identifier ?? '')?.[1];
  return dossierNumbers.length > 0 || !dossier ? dossierNumbers : [dossier];
}

/** Why given metadata can't be used, in Dutch, or null when they can. */
export function faultOf({ identifier, issued }: GivenMetadata): string | null {
  if (identifier !== undefined && !isOfficialNumber(identifier)) return `identifier "${identifier}" is geen nummer zoals kst-27925-956, ah-tk-20232024-2367 of kv-tk-2024Z18435`;
  if (issued !== undefined && !isDay(issued)) return `issued "${issued}" is geen datum zoals 2024-03-31`;
  return null;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
