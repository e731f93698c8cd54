import { readWords, type TextWords } from './count-words.js';
import { createMend, type Mend } from './mend-hyphen.js';
import { findTears, type IsTorn } from './tears.js';
import { createPrinted } from './printed.js';
import { createUnglue, type Unglue } from './unglue.js';

/** What undoes in a text what printing and extraction did to it. */
export interface Repair extends Mend {
  /** The seams of a stretch where line ends are lost; null where the paper has its line ends. */
  readonly seams: Unglue | null;
  /** Its words. */
  readonly text: TextWords;
  /** Whether two words are one that was torn apart; null where none is. */
  readonly isTorn: IsTorn | null;
}

/** The repair of a paper, by Dutch word knowledge and the paper's own words; `isExtracted`: its text was taken from a printed page, where line ends may get lost. */
export function createRepair(text: string, isExtracted = true): Repair {
  const words = readWords(text);
  const printed = createPrinted(words.counts);
  const seams = isExtracted ? createUnglue(text, words.counts, printed) : null;
  return { ...createMend(printed.isWhole, seams === null), text: words, seams, isTorn: isExtracted ? findTears(words.counts) : null };
}
