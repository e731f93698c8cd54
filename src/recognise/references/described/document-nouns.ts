import { groupBy } from '../../../maps.js';
import type { CitedKind } from '../../../types/mention.js';

/** A noun for a kind of paper, and how papers of that kind are named. */
export interface DocumentNoun {
  /** What makes it one certain paper: `movers` names its members ("motie Drost c.s."), `title` a title between quotation marks alone, `any` also a date, maker or number, `number` nothing but a number behind it (or whose year it tells of), `audit` that it is of the court's yearly audit, `agreed` its year, date or maker, `reaction` the paper that it is to, where it is told whose it is, `court` whose judgment it is and of which day, or the number that a note gives. */
  readonly by: 'movers' | 'title' | 'any' | 'number' | 'audit' | 'court' | 'agreed' | 'reaction';
  readonly cited?: CitedKind;
  /** What it is about, when that alone tells which one it is: another paper ("kabinetsreactie op …"), or questions ("beantwoording van …"). */
  readonly of?: 'paper' | 'questions';
  readonly plural?: true;
  /** True of what is a paper and no work that is done: its maker tells which one it is. */
  readonly made?: true;
  /** The noun itself, where the word before it tells what it is ("geannoteerde agenda"). */
  readonly head?: string;
  /** True of what stands in newspapers and the like, and of judgments: no official number is its own. */
  readonly news?: true;
}

/** Endings; one behind a hyphen ends a compound and is no word of this kind itself ("akkoord gaan"). */
const table: readonly (readonly [endings: string, noun: DocumentNoun])[] = [
  ['brief ambtsbericht', { by: 'any', cited: 'brief' }],
  ['brieven', { by: 'any', cited: 'brief', plural: true }],
  ['rapport rapportage evaluatie doorlichting jaaroverzicht jaarbericht voortgangsbericht eindverslag', { by: 'any', cited: 'rapport' }],
  ['rapporten rapportages evaluaties', { by: 'any', cited: 'rapport', plural: true }],
  ['kabinetsreactie beleidsreactie kabinetsappreciatie', { by: 'any', of: 'paper' }],
  ['advies nota notitie fiche', { by: 'any' }],
  ['jaarverslag jaarplan jaarrekening begroting slotwet saldibalans', { by: 'number' }],
  ['verslagen begrotingen slotwetten', { by: 'number', plural: true }],
  ['onderzoek studie verslag publicatie verkenning boek', { by: 'title' }],
  ['handreiking monitor factsheet actieplan leidraad', { by: 'title', made: true }],
  ['-akkoord -termijnraming', { by: 'agreed' }],
];

/** Words that no compound of theirs stands for ("promotie" is no motie); those with a capital only with it. */
const wholeWords: readonly (readonly [list: string, noun: DocumentNoun])[] = [
  ['motie moties', { by: 'movers', cited: 'motie' }],
  ['amendement amendementen subamendement', { by: 'movers', cited: 'amendement' }],
  ['beantwoording antwoorden', { by: 'any', cited: 'kamervragen', of: 'questions' }],
  ['memorie troonrede', { by: 'number' }],
  ['geannoteerde', { by: 'any', head: 'agenda' }],
  ['Besluit Uitvoeringsagenda', { by: 'any' }],
  ['ibo', { by: 'title' }],
  ['MEV CEP KEV', { by: 'any', cited: 'rapport' }],
  ['reactie', { by: 'reaction', of: 'paper' }],
  ['Resultaten verantwoordingsonderzoek', { by: 'audit', cited: 'rapport' }],
  ['uitspraak arrest vonnis tussenvonnis tussenarrest', { by: 'court', news: true }],
  ['bericht berichten nieuwsbericht nieuwsberichten artikel artikelen krantenartikel nieuwsartikel opiniestuk opinieartikel column blog commentaar commentaren interview documentaire podcast uitzending aflevering reportage persbericht nieuws berichtgeving', { by: 'title', news: true }],
];

const entries = (rows: readonly (readonly [string, DocumentNoun])[]) => rows.flatMap(([list, noun]) => list.split(' ').map((word) => [word, noun] as const));
const whole = new Map(entries(wholeWords));
const byTail = groupBy(entries(table), ([ending]) => ending.slice(-4));

const tails = new Set([...whole.keys(), ...byTail.keys()].map((word) => word.slice(-4).toLowerCase()));

const isEnding = (word: string, ending: string): boolean => (ending.startsWith('-') ? word.length >= ending.length + 2 && word.endsWith(ending.slice(1)) : word.endsWith(ending));

/** The noun for a paper that a word is, alone or as the last part of a compound ("voortgangsbrief" is a brief). */
export function documentNoun(word: string): DocumentNoun | null {
  if (!tails.has(word.slice(-4).toLowerCase())) return null;
  const lower = word.toLowerCase();
  return whole.get(word) ?? whole.get(lower) ?? byTail.get(lower.slice(-4))?.find(([ending]) => isEnding(lower, ending))?.[1] ?? null;
}
