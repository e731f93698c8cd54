import type { Masthead } from '../types/paper.js';
import type { Declared } from '../types/source.js';
import { isDossierNumber, isOfficialNumber } from '../tables/official-numbers.js';

/** What a file's own metadata say of the paper, in the fields of the masthead. */
export type DeclaredMasthead = Pick<Masthead, 'identifier' | 'title' | 'issued' | 'sessionYear' | 'dateAsked' | 'dateAnswered' | 'dossierNumbers' | 'caseNumbers'>;

/** Names of metadata of officielebekendmakingen.nl (XML `meta` and HTML `meta`; both spellings of the case number occur), by masthead field. */
const names = {
  title: ['OVERHEIDop.documenttitel', 'DC.title', 'DCTERMS.title'],
  issued: ['DCTERMS.issued', 'DCTERMS.date'],
  sessionYear: ['OVERHEIDop.vergaderjaar'],
  dateAsked: ['OVERHEIDop.datumIndiening'],
  dateAnswered: ['OVERHEIDop.datumOntvangst'],
  identifier: ['DC.identifier', 'DCTERMS.identifier', 'OVERHEIDop.externMetadataRecord'],
  dossierNumbers: ['OVERHEIDop.dossiernummer'],
  caseNumbers: ['OVERHEIDop.vraagnummer', 'OVERHEIDop.vraagNummer'],
} as const;

/** Reads the metadata that a file carries beside its text; what is no date, number or title of the expected form is left out. */
export function readDeclared(declared: Declared): DeclaredMasthead {
  const values = (field: keyof typeof names) => names[field].flatMap((name) => declared.get(name) ?? []).map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => value !== '');
  const first = (field: keyof typeof names, fits: (value: string) => boolean = () => true) => values(field).find(fits);
  const identifier = values('identifier').flatMap((value) => value.split('/')).find(isOfficialNumber);
  const fields = {
    identifier,
    title: first('title'),
    issued: first('issued', isDay),
    sessionYear: first('sessionYear', (value) => /^\d{4}-\d{4}$/.test(value)),
    dateAsked: first('dateAsked', isDay),
    dateAnswered: first('dateAnswered', isDay),
  };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    dossierNumbers: values('dossierNumbers').flatMap((value) => value.split(';')).filter(isDossierNumber),
    caseNumbers: values('caseNumbers').filter((value) => /^\d{4}Z\d{5}$/.test(value)),
  };
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
