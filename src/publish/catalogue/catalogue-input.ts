import type { TripleFigures } from '../across/count-triples.js';
import type { PaperSummary } from '../across/summarise.js';
import type { Moment } from '../feed/moment.js';
import type { Recorded } from '../feed/record-versions.js';
import type { Written } from '../open-file.js';
import type { Catalogued } from './settings.js';

/** How the run went, as far as the triples do not tell it. */
export interface RunFigures {
  /** Papers that were held back because they broke a shape or rule. */
  readonly heldBack: number;
  /** Inputs that could not be read as a paper. */
  readonly unreadable: number;
}

/** All that a catalogue tells of. */
export interface CatalogueInput {
  readonly base: string;
  readonly settings: Catalogued;
  /** When this publication takes place. */
  readonly moment: Moment;
  readonly recorded: Recorded;
  readonly figures: TripleFigures;
  readonly papers: readonly PaperSummary[];
  /** Files for download, in the order in which they are listed. */
  readonly downloads: readonly Written[];
  readonly run: RunFigures;
}

/** The address of a thing that the catalogue describes. */
export const inCatalogue = (base: string, name: string) => `${base}catalog#${name}`;
