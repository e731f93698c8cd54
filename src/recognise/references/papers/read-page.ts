import { readRanges } from './read-labels.js';
import { type Reader, words } from '../reader.js';

const pageWords = words('p pp pag pagina blz bladzijde bladzijden');

/** The page, which belongs to the citation. */
export function readPage(reader: Reader): boolean {
  return reader.attempt(() => {
    reader.mark(',');
    if (!reader.word(pageWords)) return false;
    reader.skip('.');
    return readRanges(reader, () => reader.digits(1, 4)).length > 0;
  }) ?? false;
}
