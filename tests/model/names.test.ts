import fc from 'fast-check';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { faultOfBase, createNames, defaultBase, segmentOf, slugOf } from '../../src/model/names.js';
import { hasWebScheme, isIri, isWebAddress } from '../../src/iri.js';

const names = createNames(defaultBase);

describe('addresses', () => {
  it('follow the pattern of the model', () => {
    expect(names.question('kst-99001-12', '7')).toBe('https://w3id.org/vraagbaak/id/vraag/kst-99001-12/7');
    expect(names.answer('kst-99001-12', '2m')).toBe('https://w3id.org/vraagbaak/id/antwoord/kst-99001-12/2m');
    expect(names.regulation('BWBR0001840', '68', '1')).toBe('https://w3id.org/vraagbaak/id/regeling/BWBR0001840/artikel/68/lid/1');
    expect(names.mention(names.question('kst-99001-12', '7'), 3, 9, 'entiteit')).toBe('https://w3id.org/vraagbaak/id/vraag/kst-99001-12/7#char=3,9;entiteit');
    expect(names.localEntity('kst-99001-12', 'Veerdienst Ølmburg (VØ)')).toBe('https://w3id.org/vraagbaak/id/entiteit/kst-99001-12/veerdienst-lmburg-v');
  });

  it('are IRIs that Turtle reads back, whatever the label, mark or name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (label, name) => {
        for (const iri of [names.question('kst-1-1', label), names.note('kst-1-1', label), names.localEntity('kst-1-1', name)]) {
          expect(isIri(iri)).toBe(true);
          expect(new Parser().parse(`<${iri}> <${iri}> <${iri}> .`)[0]?.subject.value).toBe(iri);
        }
      }),
    );
  });

  it('part labels that differ', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z]{1,4}(-[0-9]{1,2})?$/), fc.stringMatching(/^[0-9a-z]{1,4}(-[0-9]{1,2})?$/), (a, b) => {
        expect(segmentOf(a) === segmentOf(b)).toBe(a === b);
      }),
    );
  });

  it('drop spaces and closing punctuation of a label', () => {
    expect(segmentOf('7.')).toBe('7');
    expect(segmentOf('2 m)')).toBe('2m');
  });

  it('refuse what would break a syntax', () => {
    expect(isIri('http://a/> <p> <o> . <forged')).toBe(false);
    expect(isIri('http://a/ b')).toBe(false);
    expect(isIri('relatief')).toBe(false);
    expect(isIri('https://voorbeeld.nl/ë')).toBe(true);
  });

  it('are stated as an address on the web only as the shapes want it', () => {
    for (const address of ['HTTP://voorbeeld.nl/', 'https://voorbeeld.nl/a b', 'ftp://voorbeeld.nl/', 'urn:a:b']) expect(isWebAddress(address), address).toBe(false);
    expect(isWebAddress('https://voorbeeld.nl/a')).toBe(true);
    expect(['HTTP://voorbeeld.nl/', 'https://voorbeeld.nl/a|b', 'stuk.txt'].map(hasWebScheme)).toEqual([true, true, false]);
  });

  it('are made only with a base that ends in a slash', () => {
    expect(faultOfBase('https://data.voorbeeld.nl/vragen/')).toBeNull();
    expect(faultOfBase('https://data.voorbeeld.nl')).toBe('geen bruikbare basis: https://data.voorbeeld.nl; bedoelt u https://data.voorbeeld.nl/?');
    for (const base of ['https://data.voorbeeld.nl', 'ftp://voorbeeld.nl/', 'https://a b/', 'https://voorbeeld.nl/?x=/', 'id/']) expect(faultOfBase(base)).toMatch(/^geen bruikbare basis: /);
    expect(() => createNames('geen basis')).toThrow('not a base address');
  });

  it('make slugs of plain letters only', () => {
    expect(slugOf('Şengalê')).toBe('sengale');
    expect(slugOf('«»')).toBe('naamloos');
  });
});
