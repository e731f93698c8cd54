import type { Fold } from '../../publish/across/fold-papers.js';
import { nif } from '../../vocabulary/external.js';

/** The texts of all papers by the address of question, answer, note or part. */
export type Texts = ReadonlyMap<string, string>;

/** Gathers the texts that mentions stand in. */
export function gatherTexts(): Fold<Texts> {
  const texts = new Map<string, string>();
  return {
    add({ statements }) {
      // A copy, so that the text does not hold the whole file that it was cut from.
      for (const { subject, predicate, object } of statements) if (predicate === nif.isString.value) texts.set(copy(subject), copy(object.value));
    },
    finish: () => texts,
  };
}

const copy = (text: string) => Buffer.from(text, 'utf8').toString('utf8');
