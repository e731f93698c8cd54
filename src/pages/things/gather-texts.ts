import type { Fold } from '../../publish/across/fold-papers.js';
import { copy } from '../../publish/across/pool.js';
import { nif } from '../../vocabulary/external.js';

/** The texts of all papers by the address of question, answer, note or part; undefined for another address. */
export type Texts = (iri: string) => string | undefined;

/** Gathers the texts that mentions stand in, as bytes: those of ten thousand papers fit in memory, but not in what is set aside for objects. */
export function gatherTexts(): Fold<Texts> {
  const texts = new Map<string, Buffer>();
  return {
    add({ statements }) {
      for (const { subject, predicate, object } of statements) if (predicate === nif.isString.value) texts.set(copy(subject), Buffer.from(object.value, 'utf8'));
    },
    finish: () => (iri) => texts.get(iri)?.toString('utf8'),
  };
}
