import { describe, expect, it } from 'vitest';
import { readShippedQueries } from '../../src/query/shipped-queries.js';
import { hintsOn } from '../../src/query/syntax/unknown-terms.js';

describe('names that the ontology does not have', () => {
  it('are told of once, with what was probably meant', () => {
    expect(hintsOn('SELECT * WHERE { ?q a vb:Qestion ; vb:hasAnswr ?a . ?a a vb:Answer . ?r a vb:Qestion }')).toEqual([expect.stringMatching(/^vb:Qestion bestaat niet; bedoelt u vb:Question/), expect.stringMatching(/^vb:hasAnswr bestaat niet; bedoelt u vb:hasAnswer/)]);
    expect(hintsOn('SELECT * WHERE { ?q vb:kleurVanDeZee ?a }')).toEqual(['vb:kleurVanDeZee bestaat niet']);
  });

  it('are not those under another prefix', () => expect(hintsOn('SELECT * WHERE { ?q a eli:vb ; xvb:Qestion ?a ; a <http://vb:80/> }')).toEqual([]));

  it('are in none of the shipped queries', () => expect([...readShippedQueries().values()].flatMap(({ text }) => hintsOn(text))).toEqual([]));
});
