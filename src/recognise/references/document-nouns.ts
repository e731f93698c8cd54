import type { CitedKind } from '../../types/mention.js';

/** A noun for a kind of paper, and how papers of that kind are named. */
export interface DocumentNoun {
  readonly ending: string;
  readonly cited?: CitedKind;
  /** What makes it one certain paper: `movers` names its members ("motie Drost c.s."), `title` a title between quotation marks alone, `any` also a date, maker or number. */
  readonly by: 'movers' | 'title' | 'any';
  /** True when only the whole word counts ("motie", not "promotie"). */
  readonly whole?: true;
}

const nouns = (by: DocumentNoun['by'], cited: CitedKind | undefined, endings: string, whole?: true): DocumentNoun[] =>
  endings.split(' ').map((ending) => ({ ending, by, ...(cited && { cited }), ...(whole && { whole }) }));

/** Nouns for papers, by the ending that compounds share ("voortgangsbrief" is a brief). */
export const documentNouns: readonly DocumentNoun[] = [
  ...nouns('movers', 'motie', 'motie moties', true),
  ...nouns('movers', 'amendement', 'amendement amendementen'),
  ...nouns('any', 'brief', 'brief brieven'),
  ...nouns('any', 'rapport', 'rapport rapporten rapportage rapportages evaluatie evaluaties ambtsbericht ambtsberichten'),
  ...nouns('any', 'kamervragen', 'beantwoording', true),
  ...nouns('any', undefined, 'kabinetsreactie kabinetsreacties beleidsreactie beleidsreacties kabinetsappreciatie advies adviezen'),
  ...nouns('any', undefined, 'Besluit Uitvoeringsagenda Nota', true),
  ...nouns('title', undefined, 'bericht berichten nieuwsbericht nieuwsberichten', true),
  ...nouns('title', undefined, 'artikel artikelen krantenartikel nieuwsartikel opiniestuk column uitzending reportage', true),
  ...nouns('title', undefined, 'onderzoek studie nota notitie verslag publicatie handreiking monitor verkenning factsheet'),
];

const byTail = new Map<string, DocumentNoun[]>();
const tail = (word: string) => word.slice(-4).toLowerCase();
for (const noun of documentNouns) byTail.set(tail(noun.ending), [...(byTail.get(tail(noun.ending)) ?? []), noun]);

/** The noun for a paper that a word is, alone or as the last part of a compound. */
export function documentNoun(word: string): DocumentNoun | undefined {
  const lower = word.toLowerCase();
  return byTail.get(tail(word))?.find(({ ending, whole }) => (whole ? (/^\p{Lu}/u.test(ending) ? word === ending : lower === ending) : lower.endsWith(ending)));
}
