import type { Masthead } from '../types/paper.js';
import type { Segment } from '../types/segment.js';
import type { Source } from '../types/source.js';
import type { Mend } from './mend-hyphen.js';

/** What the paper prints about itself. */
export function readMasthead(_source: Source, _segments: readonly Segment[], _mend: Mend): Masthead {
  return {
    kind: 'onbekend', dossierNumbers: [], caseNumbers: [], askers: [], addressees: [], answerers: [], answeringBodies: [], onBehalfOf: [], related: [],
  };
}
