import { series as official } from '../../../tables/official-numbers.js';
import type { Session } from './read-session.js';

/** The parts of a citation, in whatever order they stand. */
export interface Fields {
  /** The token at which the citation begins. */
  readonly from: number;
  series?: Series;
  chamber?: 'tk' | 'ek';
  session?: Session;
  year?: string;
  readonly dossiers: string[];
  /** True when each dossier has its own number tied to it ("36410-VI-12 en 36410-VII-3"). */
  isPaired?: boolean;
  readonly numbers: string[];
  item?: string;
}

/** A series in which papers are numbered, as texts cite it. */
export interface Series {
  readonly rule: string;
  /** What must be known before the number is. */
  readonly needs: readonly (keyof Fields)[];
  /** Normal forms of the numbers. */
  readonly identify: (fields: Fields) => readonly string[];
}

/** Papers within a dossier; also what figures mean that name no series. A paper of several dossiers is numbered in the first; of several numbers nothing tells in which each counts, unless they are tied to them. */
export const kamerstukken: Series = {
  rule: 'kamerstuk',
  needs: ['dossiers', 'numbers'],
  identify: ({ dossiers, numbers, isPaired }) => {
    if (dossiers.length === 1 || numbers.length === 1) return numbers.map((number) => `kst-${dossiers[0]}-${number}`);
    return isPaired && numbers.length === dossiers.length ? numbers.map((number, i) => `kst-${dossiers[i]}-${number}`) : [];
  },
};
const namesOfKamerstukken = ['kamerstuk', 'kamerstukken', 'kamerstuknummer', 'kamerstuknummers', 'kamerstuknr', 'kst', 'dossier', 'dossiernummer', 'dossiernr'];

/** Papers that are numbered anew in each session of a chamber, or in each year. */
const numberedWithin = {
  session: (code: string): Omit<Series, 'rule'> => ({
    needs: ['session', 'numbers'],
    identify: ({ chamber, session, item, numbers }) => numbers.map((number) => [`${code}-${chamber ?? 'tk'}`, session?.years, number, ...(item ? [item] : [])].join('-')),
  }),
  year: (code: string): Omit<Series, 'rule'> => ({ needs: ['year', 'numbers'], identify: ({ year, numbers }) => numbers.map((number) => `${code}-${year}-${number}`) }),
};

/** The series that a word (in lower case) names. */
export const seriesByName: ReadonlyMap<string, Series> = new Map([
  ...namesOfKamerstukken.map((name) => [name, kamerstukken] as const),
  ...official.flatMap(({ code, cited }) => {
    if (!cited) return [];
    const series = { rule: cited.rule, ...numberedWithin[cited.within](code) };
    return cited.names.map((name) => [name, series] as const);
  }),
]);
