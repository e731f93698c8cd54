import type { Act } from './act-names.js';
import { type Reader, words } from './reader.js';

const generic = /^(?:Wet|Verordening|Verdrag|Richtlijn|Besluit|Regeling)$/;
const openings = words('hierna verder kortweg afgekort te noemen genoemd de het ook wel');
/** Characters of the longest short name. */
const longestName = 40;

/** The short names that a paper gives to acts ("(hierna: de Wet)", "(RED-III)"), for use in that paper alone. */
export class ShortForms {
  private readonly byName = new Map<string, Act>();

  get isEmpty(): boolean {
    return this.byName.size === 0;
  }

  /** Keeps the short name in brackets that the reader stands before; the first meaning that a paper gives to a name counts. */
  learn(reader: Reader, act: Act): void {
    const name = reader.attempt(() => readShortName(reader));
    if (name !== null && !this.byName.has(name)) this.byName.set(name, act);
  }

  /** Reads one of the short names, with the capitals that it was given. */
  read(reader: Reader): Act | null {
    return this.isEmpty ? null : this.find(reader, (name) => !generic.test(name));
  }

  /** Reads a short name that is the bare kind ("de Wet"). */
  readGeneric(reader: Reader): Act | null {
    return generic.test(reader.peek().text) ? this.find(reader, (name) => generic.test(name)) : null;
  }

  private find(reader: Reader, test: (name: string) => boolean): Act | null {
    for (let length = 6; length > 0; length--) {
      const last = reader.peek(length - 1);
      const next = reader.peek(length);
      if (last.text === '' || (next.glued && next.kind !== 'mark')) continue;
      const name = reader.text.slice(reader.peek().start, last.end);
      const act = this.byName.get(name);
      if (!act || !test(name)) continue;
      reader.at += length;
      return act;
    }
    return null;
  }
}

/** What a bracket gives as short name: "(hierna: de Wet)", "(Wzx)"; a bracket that tells something else gives none. */
function readShortName(reader: Reader): string | null {
  if (!reader.mark('(')) return null;
  const isAnnounced = /^(?:hierna|verder|kortweg|afgekort)$/.test(reader.peek().lower);
  while (reader.word(openings) || reader.mark(':,«"“‘\''));
  const start = reader.peek().start;
  while (!/^(?:[)»"”’(]|)$/.test(reader.peek().text) && reader.peek().end - start <= longestName) reader.at++;
  const name = reader.text.slice(start, reader.last.end);
  const isName = isAnnounced ? /^\p{L}/u.test(name) : /^\p{Lu}[\p{L}\d]*(?:[- ][\p{Lu}\d][\p{L}\d]*){0,2}$/u.test(name) && /\p{Lu}.*\p{Lu}|verdrag$|wet$|richtlijn$|verordening$|^W/u.test(name);
  return isName && name.length <= longestName ? name : null;
}
