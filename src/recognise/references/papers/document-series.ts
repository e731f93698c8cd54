import type { Session } from './read-session.js';

/** The parts of a citation, in whatever order they stand. */
export interface Fields {
  series?: Series;
  chamber?: 'tk' | 'ek';
  session?: Session;
  year?: string;
  readonly dossiers: string[];
  readonly numbers: string[];
  item?: string;
}

/** A series in which papers are numbered. */
export interface Series {
  readonly rule: string;
  /** Names, in lower case. */
  readonly names: readonly string[];
  /** What must be known before the number is. */
  readonly needs: readonly (keyof Fields)[];
  /** Normal forms of the numbers. */
  readonly identify: (fields: Fields) => readonly string[];
}

const each = (form: (fields: Fields, number: string) => string) => (fields: Fields) => fields.numbers.map((number) => form(fields, number));
const inChamber = (prefix: string) => each(({ chamber, session, item }, number) => [`${prefix}-${chamber ?? 'tk'}`, session?.years, number, ...(item ? [item] : [])].join('-'));
const inYear = (prefix: string) => each(({ year }, number) => `${prefix}-${year}-${number}`);

/** Papers within a dossier; also what figures mean that name no series. */
export const kamerstukken: Series = {
  rule: 'kamerstuk',
  names: ['kamerstuk', 'kamerstukken', 'kamerstuknummer', 'kamerstuknummers', 'kamerstuknr', 'kst', 'dossier', 'dossiernummer', 'dossiernr'],
  needs: ['dossiers', 'numbers'],
  identify: ({ dossiers, numbers }) => (dossiers.length > 1 ? [] : numbers.map((number) => `kst-${dossiers[0]}-${number}`)),
};

/** The series that are cited by number, with what their numbers are made of. */
const series: readonly Series[] = [
  kamerstukken,
  { rule: 'aanhangsel', names: ['aanhangsel', 'aanhangsels', 'avdh', 'ah'], needs: ['session', 'numbers'], identify: inChamber('ah') },
  { rule: 'handelingen', names: ['handelingen', 'hand'], needs: ['session', 'numbers'], identify: inChamber('h') },
  { rule: 'staatsblad', names: ['staatsblad', 'stb'], needs: ['year', 'numbers'], identify: inYear('stb') },
  { rule: 'staatscourant', names: ['staatscourant', 'stcrt', 'stct'], needs: ['year', 'numbers'], identify: inYear('stcrt') },
  { rule: 'tractatenblad', names: ['tractatenblad', 'trb'], needs: ['year', 'numbers'], identify: inYear('trb') },
];

/** The series that a word names. */
export const seriesByName: ReadonlyMap<string, Series> = new Map(series.flatMap((one) => one.names.map((name) => [name, one] as const)));
