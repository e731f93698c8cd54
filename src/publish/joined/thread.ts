import { workerData } from 'node:worker_threads';
import type { Written } from '../open-file.js';
import type { Answer, ThreadData, Told } from './join-in-thread.js';
import { type JoinedFiles, openJoinedFiles } from './joined-files.js';

/** A thread that joins papers into files. What fails is told at the end. */
const { forms, pending, port }: ThreadData = workerData;

let files: JoinedFiles | null = null;
let failure: Answer | null = null;

function deal(told: Told): readonly Written[] {
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

function answer(told: Told): Answer {
  try {
    return failure ?? { written: deal(told) };
  } catch (error) {
    failure = error instanceof Error ? { error, system: { ...error } } : { error: new Error(String(error)), system: {} };
    return failure;
  }
}

port.on('message', (told: Told) => {
  const answered = answer(told);
  if (told.kind === 'close') {
    port.postMessage(answered);
    port.close();
  }
  Atomics.sub(pending, 0, 1);
  Atomics.notify(pending, 0);
});
