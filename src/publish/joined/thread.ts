import { workerData } from 'node:worker_threads';
import type { Answer, ThreadData, Told } from './join-in-thread.js';
import { type JoinedFiles, openJoinedFiles } from './joined-files.js';

/** A thread that joins papers into files. What fails is told at the end. */
const { forms, untold, port }: ThreadData = workerData;

let files: JoinedFiles | null = null;
let failure: unknown = null;

function deal(told: Told): readonly ReturnType<JoinedFiles['close']>[number][] {
  files ??= openJoinedFiles(forms);
  switch (told.kind) {
    case 'parts':
      for (const paper of told.papers) files.addParts(paper);
      return [];
    case 'text':
      files.addText(told.path, told.text);
      return [];
    case 'close':
      return files.close();
  }
}

port.on('message', (told: Told) => {
  let answer: Answer = { error: failure };
  try {
    if (failure === null) answer = { written: deal(told) };
  } catch (error) {
    failure = error;
    answer = { error };
  }
  if (told.kind === 'close') {
    port.postMessage(answer);
    port.close();
  }
  Atomics.sub(untold, 0, 1);
  Atomics.notify(untold, 0);
});
