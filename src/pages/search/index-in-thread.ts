import { existsSync } from 'node:fs';
import { openThread } from '../../publish/threads/open-thread.js';
import { type IndexedWords, indexWords, type KeptWords } from './index-words.js';

/** An index that is made while papers come by, and after: `end` tells that there is no more, and the words are asked for later. */
export interface LateIndex {
  readonly add: (words: KeptWords) => void;
  readonly end: () => void;
  readonly words: () => IndexedWords;
  readonly abandon: () => void;
}

/** How many papers go in one message, and how many messages may wait. */
const [mostPapers, mostWaiting] = [50, 4];

/** What the thread runs; it is not there when the program runs as it stands in `src`. */
const threadFile = new URL('./index-thread.js', import.meta.url);

/** Opens an empty index. `inThread`: whether a thread of its own makes it. */
export function openIndex(inThread: boolean): LateIndex {
  if (inThread && existsSync(threadFile)) return indexInThread();
  const index = indexWords();
  return { add: index.add, end() {}, words: index.finish, abandon() {} };
}

function indexInThread(): LateIndex {
  const thread = openThread<null, readonly KeptWords[], IndexedWords>(threadFile, null, mostWaiting);
  let papers: KeptWords[] = [];
  const flush = () => {
    if (papers.length > 0) thread.tell(papers);
    papers = [];
  };
  return {
    add(words) {
      papers.push(words);
      if (papers.length === mostPapers) flush();
    },
    end() {
      flush();
      thread.end();
    },
    words() {
      const [words] = thread.rest();
      if (!words) throw new Error('nothing came of the index of words');
      return words;
    },
    abandon: thread.abandon,
  };
}
