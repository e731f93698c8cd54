import { listOf, readTable } from '../../tables/read-table.js';
import type { Reader } from './reader.js';
import { words } from './reader.js';
import { type Token, tokenize } from './tokenize.js';

/** A law, treaty or EU act. `id` is absent when its name does not say which of several it is, or no table knows it. */
export interface Act {
  readonly family: 'law' | 'eu';
  /** BWB identifier, or CELEX number without prefix. */
  readonly id?: string;
  /** True of the Burgerlijk Wetboek without its book, which the article may tell ("2:129"). */
  readonly isCivilCode?: true;
  /** True of "die wet": the act named last. */
  readonly isLast?: true;
}

/** A name in the tree: its act, the exact capitals it must have, and whether it counts only beside an article. */
interface Name {
  readonly act: Act;
  readonly exact?: string;
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
    let node = this.root;
    for (const token of tokenize(text)) {
      if (isFiller(token)) continue;
      const next: Node = node.next.get(token.lower) ?? { next: new Map() };
      node.next.set(token.lower, next);
      node = next;
    }
    if (node === this.root) return;
    if (!node.name) node.name = name;
    else if (node.name.act.id !== name.act.id) node.name = { ...node.name, act: { family: name.act.family } };
  }

  /** Whether a name has this first word, in lower case. */
  begin(word: string): boolean {
    return this.root.next.has(word);
  }

  /** Reads the longest name from where the reader stands. */
  read(reader: Reader, besideArticle: boolean): Act | null {
    let node = this.root;
    let found: Act | null = null;
    let end = reader.at;
    for (let ahead = 0; ahead < 40; ahead++) {
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

const fillerWords = words('op de het der den des van voor inzake tot betreffende ter over ten');
/** Words that begin the name of an act with a capital only. */
const plainWords = words('wet besluit regeling reglement');
const isFiller = (token: Token) => fillerWords.has(token.lower) || (token.kind === 'mark' && '-‐–'.includes(token.text));

function fits({ exact, guarded }: Name, reader: Reader, ahead: number, besideArticle: boolean): boolean {
  const after = reader.peek(ahead + 1);
  if (after.glued && after.kind !== 'mark') return false;
  const first = reader.peek();
  if (!besideArticle && (guarded || (ahead > 0 && plainWords.has(first.text)))) return false;
  if (exact === undefined || besideArticle) return true;
  return reader.text.slice(first.start, reader.peek(ahead).end).replaceAll(/[-‐–]/g, ' ') === exact;
}

/** An abbreviation: it keeps its capitals, so that no ordinary word is taken for it. */
const isAbbreviation = (name: string) => name.length <= 5 || (name.length <= 8 && /\p{Lu}/u.test(name.slice(1)));

let loaded: ActNames | undefined;

/** The names of the shipped tables of laws, treaties and EU acts; read once. */
export function actNames(): ActNames {
  loaded ??= load();
  return loaded;
}

function load(): ActNames {
  const names = new ActNames();
  const rows = [
    ...readTable('laws').map((row) => ({ row, act: { family: 'law', id: row.bwb ?? '' } as const })),
    ...readTable('eu-acts').map((row) => ({ row, act: { family: 'eu', id: row.celex ?? '' } as const })),
  ];
  for (const { row, act } of rows) {
    names.addTitle(row.title ?? '', act);
    for (const name of listOf(row.names)) addName(names, name, { act });
    for (const name of listOf(row.guarded)) addName(names, name, { act, guarded: true });
  }
  for (const { row, act } of rows) {
    const short = row.title?.replace(/ (?:\d{4}|Wft)$/, '') ?? '';
    if (short !== row.title) names.add(short, { act });
  }
  return names;
}

function addName(names: ActNames, text: string, name: Name): void {
  names.add(text, isAbbreviation(text) ? { ...name, exact: text.replaceAll(/[-‐–]/g, ' ') } : name);
}
