import { readTable } from '../../../tables/read-table.js';
import type { Provision } from '../../../types/mention.js';
import type { Act, CivilCode } from './act-names.js';
import type { Reader } from '../reader.js';

let books: ReadonlyMap<string, string> | undefined;

/**
 * An article of an act. That of a Burgerlijk Wetboek may tell its book: "2:129" is article 129 of Boek 2, which is an act of its own that
 * numbers its articles without the book. Of another act "3:4" is the number.
 */
export function provisionOf(act: Act, article: string): Provision {
  const [, book = '', number] = /^(\d+a?):(.+)$/.exec(article) ?? [];
  const id = bookId(act.civilCode ?? 'BW', book);
  if (id && number && (act.civilCode || act.id === id)) return { bwb: id, article: number };
  return { ...(act.id && { bwb: act.id }), article };
}

/** BWB identifier of a book of a Burgerlijk Wetboek ("2", "7A"), each of which is an act of its own. */
function bookId(code: CivilCode, book: string): string | undefined {
  books ??= new Map(readTable('laws').flatMap(({ title, bwb }) => {
    const [, ofBes, number] = /^Burgerlijk Wetboek( BES)? Boek (\w+)$/.exec(title ?? '') ?? [];
    return number && bwb ? [[`BW${ofBes ?? ''} ${number.toUpperCase()}`, bwb] as const] : [];
  }));
  return books.get(`${code} ${book.toUpperCase()}`);
}

/** Reads a Burgerlijk Wetboek, with its book before or behind it ("Boek 2 van het Burgerlijk Wetboek", "Burgerlijk Wetboek, Boek 5", "BW", "BW2", "BW BES"). */
export function readCivilCode(reader: Reader): Act | null {
  const before = reader.attempt(() => readBook(reader));
  if (before !== null) {
    reader.phrase('van');
    reader.phrase('het');
  }
  if (!reader.phrase('burgerlijk', 'wetboek') && !reader.take(({ text }) => text === 'BW')) return null;
  const civilCode = reader.take(({ text }) => text === 'BES') ? 'BW BES' : 'BW';
  const after = before ?? (reader.peek().glued ? readNumber(reader) : null) ?? reader.attempt(() => {
    reader.mark(',');
    return readBook(reader);
  });
  const id = after === null ? undefined : bookId(civilCode, after);
  return { family: 'law', ...(id ? { id } : { civilCode }) };
}

function readBook(reader: Reader): string | null {
  return reader.phrase('boek') ? readNumber(reader) : null;
}

function readNumber(reader: Reader): string | null {
  const number = reader.digits(1, 2);
  return number === null ? null : number + (reader.take(({ lower, glued }) => glued && lower === 'a')?.text ?? '');
}
