import { wordClass } from '../../../tables/word-classes.js';
import type { Act } from './act-names.js';
import { type Reader, words } from '../reader.js';

const generic = /^(?:Wet|Verordening|Verdrag|Richtlijn|Besluit|Regeling)$/;
const openings = words('hierna verder kortweg afgekort te noemen genoemd de het ook wel');
/** Words that tell that what follows is a name. */
const heralds = words('hierna verder kortweg afgekort');
/** Words that give no letter to initials. */
const silent = words('op de het van en inzake tot voor in der');
const wordOf = /^[\p{L}\p{M}]+/u;
const firstWord = (name: string) => wordOf.exec(name)?.[0] ?? name;
/** Characters of the longest short name. */
const longestName = 40;

/** The short names that a paper gives to acts ("(hierna: de Wet)", "(RED-III)"), for use in that paper alone. */
export class ShortForms {
  private readonly byName = new Map<string, Act>();
  private readonly firstWords = new Set<string>();
  /** Acts of the paper by their initials. */
  private readonly byInitials = new Map<string, Act>();

  /** `year`: that of the paper, or infinity. */
  constructor(readonly year: number) {}

  /** Keeps what an act that the paper names in full may be called elsewhere in it: its name without the year, its initials ("CW", "Cw", beside an article only). */
  learnTitle(title: string, act: Act): void {
    const short = title.replace(/ \d{4}$/, '');
    if (short !== title) {
      keep(this.byName, short, act);
      this.firstWords.add(firstWord(short));
    }
    const initials = initialsOf(title);
    if (initials.length > 1) this.keepInitials(initials, act);
    if (/^\p{Lu}W$/u.test(initials)) this.keepInitials(initials.replace('W', 'w'), act);
  }

  private keepInitials(initials: string, act: Act): void {
    keep(this.byInitials, initials, act);
    this.firstWords.add(initials);
  }

  /** Reads initials of an act that the paper names in full elsewhere, with its year or without. */
  readInitials(reader: Reader): Act | null {
    const act = this.byInitialsOf(reader.peek().text);
    if (!act) return null;
    reader.at++;
    reader.year();
    return act;
  }

  /** The act of the paper that has these initials, if one has. */
  byInitialsOf(initials: string): Act | null {
    return this.byInitials.get(initials) ?? null;
  }

  /** The act whose short name ends some words. */
  namedBy(text: string): Act | undefined {
    return [...this.byName].find(([name]) => text.endsWith(name))?.[1];
  }

  /** Whether a short name has this first word, or initials are it. */
  begin(word: string): boolean {
    return this.firstWords.size > 0 && this.firstWords.has(word);
  }

  /** Whether a text may hold a short name or initials. */
  occurIn(text: string): boolean {
    for (const names of [this.byName, this.byInitials]) for (const name of names.keys()) if (text.includes(name)) return true;
    return false;
  }

  /** Keeps the short name in brackets that the reader stands before, behind `words` that name the act; the first meaning that a paper gives to a name counts, and "inkomensondersteuning AOW (IO-AOW)" gives none to the act. */
  learn(reader: Reader, act: Act, words: string): void {
    const name = reader.attempt(() => readShortName(reader, words));
    if (name === null || this.byName.has(name) || name.endsWith(`-${words}`) || (act.id?.startsWith('BWBR') && capitals.test(name) && !holds(words, name))) return;
    this.byName.set(name, act);
    this.firstWords.add(firstWord(name));
  }

  /** Reads one of the short names, with the capitals that it was given. */
  read(reader: Reader): Act | null {
    return this.find(reader, (name) => !generic.test(name));
  }

  /** Reads a short name that is the bare kind ("de Wet"). */
  readGeneric(reader: Reader): Act | null {
    return generic.test(reader.peek().text) ? this.find(reader, (name) => generic.test(name)) : null;
  }

  private find(reader: Reader, test: (name: string) => boolean): Act | null {
    for (let length = 6; length > 0; length--) {
      const next = reader.peek(length);
      if (next.glued && next.kind !== 'mark') continue;
      const name = reader.textOf({ from: reader.at, to: reader.at + length });
      const act = this.byName.get(name);
      if (!act || !test(name)) continue;
      reader.at += length;
      return act;
    }
    return null;
  }
}

/** Keeps an act under a name; of two that share it, no more than the kind. */
function keep(acts: Map<string, Act>, name: string, act: Act): void {
  acts.set(name, (acts.get(name) ?? act).id === act.id ? act : { family: act.family });
}

const capitals = /^\p{Lu}{2,}$/u;

/** Whether words hold the letters of an abbreviation, in order, as those of a Dutch act do ("Veerraad Gemeentewet (VRG)" gives it no name). */
function holds(words: string, name: string): boolean {
  let at = -1;
  return [...name.toLowerCase()].every((letter) => {
    at = words.toLowerCase().indexOf(letter, at + 1);
    return at !== -1;
  });
}

/** "Richtlijn hernieuwbare energie (EU) 2018/2001": part of the number. */
const unions: ReadonlySet<string> = new Set(['EU', 'EG', 'EEG', 'Euratom', 'EGKS']);

/** Where papers are printed, which stands before their number. */
const printed = wordClass('vindplaats');

/** Whether a mark parts the short name from the number under which the act or bill was printed: "(Wzx; Kamerstukken 36 123)", "(Wzx, Stb. 2031, 12)". */
const isBeforeNumber = (reader: Reader): boolean => /^[,;]$/.test(reader.peek().text) && printed.has(reader.peek(1).lower);

/** What a bracket gives as short name: "(hierna: de Wet)", "(Wzx)", "(Wzx, Stb. 2031, 12)"; a bracket that tells something else gives none. */
function readShortName(reader: Reader, words: string): string | null {
  if (!reader.mark('(')) return null;
  const isAnnounced = heralds.has(reader.peek().lower);
  while (reader.word(openings) || reader.mark(':,«"“‘\''));
  const start = reader.peek().start;
  while (!/^(?:[)»"”’(]|)$/.test(reader.peek().text) && !isBeforeNumber(reader) && reader.peek().end - start <= longestName) reader.at++;
  const name = reader.text.slice(start, reader.last.end);
  const isName = isAnnounced ? /^\p{L}/u.test(name) && /\p{Lu}/u.test(name) : /^(?!Wet \S+ \S)\p{Lu}[\p{L}\d]*(?:[- ][\p{Lu}\d][\p{L}\d]*){0,2}$/u.test(name) && (/\p{Lu}.*\p{Lu}|verdrag$|wet$|richtlijn$|verordening$|^W/u.test(name) || ((name.length > 2 || name.endsWith('w')) && [initialsOf(words), firstLetters(words)].some((letters) => letters.endsWith(name.toUpperCase()))));
  return isName && !unions.has(name) && name.length <= longestName ? name : null;
}

/** "CW" of "Comptabiliteitswet 2016", "AWR" of "Algemene wet inzake rijksbelastingen". */
function initialsOf(title: string): string {
  return contentOf(title).map((word) => word.slice(0, 1).toUpperCase() + (/.wet$/.test(word) ? 'W' : '')).join('');
}

/** "BOV" of "Beginselenwet overzet veren". */
const firstLetters = (title: string): string => contentOf(title).map((word) => word.slice(0, 1).toUpperCase()).join('');

const contentOf = (title: string): readonly string[] => title.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !silent.has(word));
