import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../src/validate/check-integrity.js';
import { indexGraph } from '../../src/validate/graph-index.js';
import { cito, dcterms, nif, rdf } from '../../src/vocabulary/external.js';
import { vb, vbc } from '../../src/vocabulary/terms.js';
import { expectProportion } from '../proportion.js';

const { literal, namedNode, quad } = DataFactory;
const text = namedNode('https://voorbeeld.example/id/antwoord/kst-99010-1/1');
const number = (n: number) => `kst-99011-${n}`;
const mentionAt = (n: number) => namedNode(`${text.value}#char=${n},${n};verwijzing`);

/** A reference in the text to a paper, which it cites. */
function cite(n: number): readonly RDF.Quad[] {
  const [reference, target] = [mentionAt(n), namedNode(`https://voorbeeld.example/id/document/${number(n)}`)];
  return [
    quad(reference, rdf.type, vb.Reference), quad(reference, nif.referenceContext, text), quad(reference, vb.resolution, vbc.opgelost), quad(reference, vb.function, vbc['zie-ook']),
    quad(reference, vb.target, target), quad(reference, vb.targetIdentifier, literal(number(n))), quad(target, dcterms.identifier, literal(number(n))), quad(text, cito.citesForInformation, target),
  ];
}

/** A reference in the text that gives the number of another beside it, and no target. */
function name(n: number, identifier: string): readonly RDF.Quad[] {
  const reference = mentionAt(-1 - n);
  return [quad(reference, rdf.type, vb.Reference), quad(reference, nif.referenceContext, text), quad(reference, vb.targetIdentifier, literal(identifier))];
}

const at = (path: string) => namedNode(`https://voorbeeld.example/id/${path}`);

/** A referral and its question: each defers to the one before, the first is an answer. */
function defer(n: number): readonly RDF.Quad[] {
  const [question, answer, before] = [at(`vraag/${n}`), at(`antwoord/${n}`), at(`antwoord/${n - 1}`)] as const;
  return [quad(question, rdf.type, vb.Question), quad(question, vb.hasAnswer, answer), quad(question, vb.effectiveAnswer, at('antwoord/0')), ...(n === 0 ? [] : [quad(answer, rdf.type, vb.ReferralAnswer), quad(answer, vb.defersTo, before)])];
}

const range = (count: number) => Array.from({ length: count }, (_, n) => n);
const rules = ['citation-is-stated', 'citation-has-reference', 'identifier-fits-target'];
const breaches = (quads: readonly RDF.Quad[]) => checkIntegrity(indexGraph(quads)).filter(({ source }) => rules.some((rule) => source.endsWith(`#${rule}`))).map(({ source, value }) => `${source.replace(/^.*#/, '')} ${value?.value.replace(/^.*\//, '')}`);

describe('what one text cites', () => {
  it('is judged in proportion to the number of references in it', async () => {
    await expectProportion((share) => expect(breaches(range(share * 3000).flatMap((n) => [...cite(n), ...name(n, number(n))]))).toEqual([]));
  }, 120_000);

  it('is stated for each reference, and for nothing else', () => {
    const without = (n: number, property: RDF.NamedNode) => cite(n).filter(({ predicate }) => !predicate.equals(property));
    expect(breaches([...cite(1), ...name(1, number(2)), ...without(3, cito.citesForInformation), ...without(4, vb.function)])).toEqual([
      'citation-is-stated kst-99011-3', 'citation-has-reference kst-99011-4', 'identifier-fits-target kst-99011-2',
    ]);
  });
});

describe('where a row of referrals leads', () => {
  it('is judged in proportion to its length', async () => {
    await expectProportion((share) => {
      const findings = checkIntegrity(indexGraph(range(share * 6000).flatMap(defer)));
      expect(findings.filter(({ source }) => source.endsWith('#effective-answer-follows'))).toEqual([]);
    });
  }, 120_000);
});
