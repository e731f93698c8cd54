import { readTable } from '../../../tables/read-table.js';
import type { Act } from './act-names.js';
import type { Reader } from '../reader.js';

let books: ReadonlyMap<string, string> | undefined;

/** BWB identifier of a book of the Burgerlijk Wetboek ("2", "7A"), each of which is an act of its own. */
export function bookId(book: string): string | undefined {
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
