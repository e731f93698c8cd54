import { readTable } from '../../../tables/read-table.js';
import type { Provision } from '../../../types/mention.js';
import type { Act } from './act-names.js';
import type { Reader } from '../reader.js';

let books: ReadonlyMap<string, string> | undefined;

/**
 * An article of an act. That of the Burgerlijk Wetboek may tell its book: "2:129" is article 129 of Boek 2, which is an act of its own that
 * numbers its articles without the book. Of another act "3:4" is the number.
 */
export function provisionOf(act: Act, article: string): Provision {
  const [, book = '', number] = /^(\d+a?):(.+)$/.exec(article) ?? [];
  const id = bookId(book);
  if (id && number && (act.isCivilCode || act.id === id)) return { bwb: id, article: number };
  return { ...(act.id && { bwb: act.id }), article };
}

/** BWB identifier of a book of the Burgerlijk Wetboek ("2", "7A"), each of which is an act of its own. */
function bookId(book: string): string | undefined {
  books ??= new Map(readTable('laws').flatMap(({ title, bwb }) => {
    const number = /^Burgerlijk Wetboek Boek (\w+)$/.exec(title ?? '')?.[1];
    return number && bwb ? [[number.toUpperCase(), bwb] as const] : [];
  }));
  return books.get(book.toUpperCase());
}

/** Reads the Burgerlijk Wetboek, with its book before or behind it ("Boek 2 van het Burgerlijk Wetboek", "Burgerlijk Wetboek, Boek 5", "BW"). */
export function readCivilCode(reader: Reader): Act | null {
  const before = reader.attempt(() => readBook(reader));
  if (before !== null) {
    reader.phrase('van');
    reader.phrase('het');
  }
  if (!reader.phrase('burgerlijk', 'wetboek') && !reader.take(({ text }) => text === 'BW')) return null;
  const after = before ?? reader.attempt(() => {
    reader.mark(',');
    return readBook(reader);
  });
  const id = after === null ? undefined : bookId(after);
  return { family: 'law', ...(id ? { id } : { isCivilCode: true }) };
}

function readBook(reader: Reader): string | null {
  if (!reader.phrase('boek')) return null;
  const number = reader.digits(1, 2);
  return number === null ? null : number + (reader.take(({ lower, glued }) => glued && lower === 'a')?.text ?? '');
}
