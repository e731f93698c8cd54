import type { Written } from '../open-file.js';
import { runThread } from '../threads/run-thread.js';
import type { Told } from './join-in-thread.js';
import type { PlacedForm } from './joined-file.js';
import { openJoinedFiles } from './joined-files.js';

/** A thread that joins papers into files. */
runThread<readonly PlacedForm[], Told, readonly Written[]>((forms) => {
  const files = openJoinedFiles(forms);
  return {
    deal(told) {
      if (told.kind === 'text') files.addText(told.path, told.text);
      else for (const paper of told.papers) files.addParts(paper);
      return null;
    },
    finish: files.close,
  };
});
