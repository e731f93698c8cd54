import { listOf, readTable, type Row } from '../../../tables/read-table.js';
import type { Reader } from '../reader.js';
import { words } from '../reader.js';
import { type Token, wordsOf } from '../tokenize.js';

/** The Burgerlijk Wetboek, and that of Bonaire, Sint Eustatius and Saba. */
export type CivilCode = 'BW' | 'BW BES';

/** A law, treaty or EU act. `id` is absent when its name does not say which of several it is, or no table knows it. */
export interface Act {
  readonly family: 'law' | 'eu';
  /** BWB identifier, or CELEX number without prefix. */
  readonly id?: string;
  /** The year of its title, when its name was read without it: before that year the name is another act's. */
  readonly since?: number;
  /** The acts that bore this name one after the other, when its title's year says which ("Comptabiliteitswet" of 2001 and of 2016). */
  readonly versions?: readonly Act[];
  /** Which Burgerlijk Wetboek, when its book is not told; the article may tell that ("2:129"). */
  readonly civilCode?: CivilCode;
  /** True of "die wet": the act named last. */
  readonly isLast?: true;
}

/** A name in the tree: its act, the exact capitals it must have, and whether it counts only beside an article. */
interface Name {
  readonly act: Act;
  readonly exact?: readonly string[];
  readonly guarded?: true;
}

interface Node {
  readonly next: Map<string, Node>;
  name?: Name;
}

/** Names of acts by their content words: "Wet (op het) financieel toezicht" is found with and without "op het". */
export class ActNames {
  private readonly root: Node = { next: new Map() };
  private readonly titles = new Map<string, string>();

  /** Adds an act by its title, which it keeps for `titleOf`. */
  addTitle(title: string, act: Act): void {
    if (act.id !== undefined) this.titles.set(act.id, title);
    addName(this, title, { act });
  }

  /** The title of an act of the tables. */
  titleOf(id: string): string | undefined {
    return this.titles.get(id);
  }

  /** Adds a name; a name that two acts have tells neither. */
  add(text: string, name: Name): void {
    const node = this.nodeOf(text);
    if (node !== this.root) node.name = node.name ? joinNames(node.name, name) : name;
  }

  /** Whether an act has this name. */
  has(text: string): boolean {
    return this.named(text) !== null;
  }

  /** The act of this name. */
  named(text: string): Act | null {
    return this.nodeOf(text).name?.act ?? null;
  }

  private nodeOf(text: string): Node {
    let node = this.root;
    for (const word of wordsOf(text)) {
      const lower = word.toLowerCase();
      if (isFiller({ text: word, lower })) continue;
      const next: Node = node.next.get(lower) ?? { next: new Map() };
      node.next.set(lower, next);
      node = next;
    }
    return node;
  }

  /** Whether a name has this first word, in lower case. */
  begin(word: string): boolean {
    return this.root.next.has(word);
  }

  /** Whether a name that begins where the reader stands is whole with that word, or has the next word that counts. */
  goesOn(reader: Reader): boolean {
    const node = this.root.next.get(reader.peek().lower);
    let ahead = 1;
    while (ahead < longest && isFiller(reader.peek(ahead)) && !node?.next.has(reader.peek(ahead).lower)) ahead++;
    return node !== undefined && (node.name !== undefined || node.next.has(reader.peek(ahead).lower));
  }

  /** Reads the longest name from where the reader stands. */
  read(reader: Reader, besideArticle: boolean): Act | null {
    let node = this.root;
    let found: Act | null = null;
    let end = reader.at;
    for (let ahead = 0; ahead < longest; ahead++) {
      const token = reader.peek(ahead);
      const next = node.next.get(token.lower);
      if (next) node = next;
      else if (ahead === 0 || !isFiller(token)) break;
      if (next?.name && fits(next.name, reader, ahead, besideArticle)) {
        found = next.name.act;
        end = reader.at + ahead + 1;
      }
    }
    reader.at = end;
    return found;
  }
}

/** Tokens of the longest name. */
const longest = 40;
const fillerWords = words('op de het der den des van voor inzake tot betreffende ter over ten');
/** Words that begin the name of an act with a capital only. */
const plainWords = words('wet besluit regeling reglement');
/** Not "TEN" of "TEN-E". */
const isFiller = ({ text, lower }: Pick<Token, 'text' | 'lower'>) => (fillerWords.has(lower) && (text === lower || !/^\p{Lu}{2,}$/u.test(text))) || (text !== '' && '-‐–'.includes(text));

/** Words before the name of a body ("drinkwaterbedrijf WML"). */
const bodies = /(?:bedrijf|stichting|vereniging|maatschappij|organisatie|bureau|instituut)$/;

/** Whether a name counts where it stands; not as the first half of "aanbestedingswet- en regelgeving", nor before the number of a case ("AWB 30/1234"). */
function fits({ act, exact, guarded }: Name, reader: Reader, ahead: number, besideArticle: boolean): boolean {
  const after = reader.peek(ahead + 1);
  if (after.glued && (after.kind !== 'mark' || (after.text === '-' && !reader.peek(ahead + 2).glued))) return false;
  if (after.kind === 'digits' && after.text.length === 2 && reader.peek(ahead + 2).text === '/' && /^\d{2,5}$/.test(reader.peek(ahead + 3).text)) return false;
  const first = reader.peek();
  if (!besideArticle && (guarded || (ahead > 0 && plainWords.has(first.text) && !reader.peek(1).form.isCapital))) return false;
  if (exact === undefined || besideArticle) return true;
  if (bodies.test(reader.token(reader.at - 1).lower)) return false;
  if (act.id === undefined && !/\p{Ll}/u.test(first.text)) return false;
  return exact.includes(reader.textOf({ from: reader.at, to: reader.at + ahead + 1 }).replaceAll(/[-‐–]/g, ' '));
}

/** One name of two acts, or of one act written in two ways; what counts beside an article only gives no capitals with which it counts elsewhere ("Mw." is no "MW"). */
function joinNames(one: Name, other: Name): Name {
  const counting = one.guarded === other.guarded ? [one, other] : [one, other].filter(({ guarded }) => !guarded);
  const exact = one.exact && other.exact ? { exact: counting.flatMap((name) => name.exact ?? []) } : {};
  const versions = [one, other].flatMap(({ act }) => act.versions ?? [act]);
  const isAlike = one.guarded === other.guarded || !one.exact || !other.exact || other.exact.some((name) => one.exact?.includes(name));
  const isDated = isAlike && versions.every(({ id }) => id !== undefined) && versions.some(({ since }) => since !== undefined);
  const act = one.act.id === other.act.id ? one.act : { family: one.act.family, ...(isDated && { versions }) };
  return { act, ...exact, ...(one.guarded && other.guarded ? { guarded: true } : {}) };
}

/** An abbreviation: it keeps its capitals, so that no ordinary word is taken for it. */
export const isAbbreviation = (name: string): boolean => !/^Wet /.test(name) && (name.length <= 5 || (name.length <= 8 && /\p{Lu}/u.test(name.slice(1))));

let loaded: ActNames | undefined;

/** The names of the shipped tables of laws, treaties and EU acts; read once. */
export function actNames(): ActNames {
  loaded ??= namesOf(readTable('laws'), readTable('eu-acts'));
  return loaded;
}

/** The names of acts of tables. */
export function namesOf(laws: readonly Row[], euActs: readonly Row[]): ActNames {
  const names = new ActNames();
  const rows = [
    ...laws.map((row) => ({ row, act: { family: 'law', id: row.bwb ?? '' } as const })),
    ...euActs.map((row) => ({ row, act: { family: 'eu', id: row.celex ?? '' } as const })),
  ];
  for (const { row, act } of rows) {
    names.addTitle(row.title ?? '', act);
    for (const name of listOf(row.names)) addName(names, name, { act });
    for (const name of listOf(row.guarded)) addName(names, name, { act, guarded: true });
  }
  for (const { row, act } of rows) for (const name of [row.title ?? '', ...listOf(row.names)]) addShortened(names, name, act);
  return names;
}

/** Adds a title without its year, or without the act that it belongs to ("Besluit prudentiële regels Wft"); an abbreviation only where it is another's too. */
function addShortened(names: ActNames, name: string, act: Act): void {
  const [, short, year] = /^(.+) (?:(\d{4})|Wft)$/.exec(name) ?? [];
  if (!short || (isAbbreviation(short) && !names.has(short))) return;
  addName(names, short, { act: ofEachYear.test(short) ? { family: act.family } : year ? { ...act, since: Number(year) } : act });
}

/** Acts of which there is one a year, none in the place of another, so that only the year tells which is meant. */
const ofEachYear = /^(?:Fiscale v|V)erzamelwet|^Belastingplan$|^Overige fiscale maatregelen$/;

function addName(names: ActNames, text: string, name: Name): void {
  names.add(text, isAbbreviation(text) ? { ...name, exact: [text.replaceAll(/[-‐–]/g, ' ')] } : name);
  if (text.includes('Europese Unie')) names.add(text.replace('Europese Unie', 'EU'), name);
}
