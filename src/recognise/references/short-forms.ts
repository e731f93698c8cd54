import type { Act } from './act-names.js';
import type { Reader } from './reader.js';

/** The short names that a paper gives to acts ("(hierna: de Wet)", "(RED-III)"), for use in that paper alone. */
export class ShortForms {
  private readonly byName = new Map<string, Act>();

  /** Keeps the first meaning that the paper gives to a name. */
  add(name: string, act: Act): void {
    if (!this.byName.has(name)) this.byName.set(name, act);
  }

  /** Reads one of the short names, with the capitals that it was given. */
  read(reader: Reader, _besideArticle: boolean): Act | null {
    for (let length = 6; length > 0; length--) {
      const last = reader.peek(length - 1);
      if (last.text === '' || last.kind === 'break') continue;
      const act = this.byName.get(reader.text.slice(reader.peek().start, last.end));
      const next = reader.peek(length);
      if (!act || (next.glued && next.kind !== 'mark')) continue;
      reader.at += length;
      return act;
    }
    return null;
  }
}
