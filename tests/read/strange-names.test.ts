import { describe, expect, it } from 'vitest';
import { rdfMediaType } from '../../src/query/data/read-rdf.js';
import { makeDocx, paragraph } from './make-docx.js';
import { makeOdt, odtParagraph } from './make-odt.js';
import { linesOf, readGood } from './read-as.js';

/** Names that every object of the language has something under. */
const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

describe('what a stranger names as objects of the language name their own', () => {
  it.each(names)('is read as any other name: %s', async (name) => {
    const forms = [
      `<article><p class="${name}">De kade</p><p class="${name} vet">is dicht.</p></article>`,
      `<kamervragen><${name}><al>De kade</al></${name}><al><${name}>is dicht.</${name}></al></kamervragen>`,
      makeDocx({ body: paragraph('De kade') + paragraph(`<${name}><w:r><w:t>is dicht.</w:t></w:r></${name}>`) }),
      makeOdt({ body: odtParagraph('De kade') + odtParagraph(`<${name}>is dicht.</${name}>`) }),
    ];
    for (const bytes of forms) expect(linesOf(await readGood(bytes))).toEqual(['De kade', 'is dicht.']);
    expect(rdfMediaType(`lijst.${name}`)).toBeUndefined();
  });
});
