import { wordClass } from '../../tables/word-classes.js';

/** "eerste" → 1. */
export const ordinals: ReadonlyMap<string, number> = new Map([...wordClass('rang')].map((word, at) => [word, at + 1]));

/** What makes a figure one: "1e", "2de", "21ste". */
export const ordinalEndings: ReadonlySet<string> = new Set(['e', 'de', 'ste']);
