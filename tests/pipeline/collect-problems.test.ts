import { expect, it } from 'vitest';
import { problemOf } from '../../src/pipeline/paper/collect-problems.js';

it.each(['titel «Dijken»', 'bedrag «$$ 5»', 'titel «$& en $\'»'])('tells the detail as it stands: %s', (detail) => {
  expect(problemOf('stuk.txt', 'model/sources-disagree', detail).message).toBe(`stuk en metadata verschillen: ${detail}`);
});
