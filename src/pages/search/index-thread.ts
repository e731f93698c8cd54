import { runThread } from '../../publish/threads/run-thread.js';
import { type IndexedWords, indexWords, type KeptWords } from './index-words.js';

/** A thread that joins the words of papers. */
runThread<null, readonly KeptWords[], IndexedWords>(() => {
  const index = indexWords();
  return {
    deal(papers) {
      for (const words of papers) index.add(words);
      return null;
    },
    finish: index.finish,
  };
});
