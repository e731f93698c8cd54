import { describe, expect, it } from 'vitest';
import { completeMasthead } from '../../src/model/complete-masthead.js';
import { readDeclared } from '../../src/model/declared-metadata.js';
import type { Masthead, Paper } from '../../src/types/paper.js';

const declared = new Map([
  ['OVERHEIDop.externMetadataRecord', ['https://zoek.example.nl/ah-tk-20302031-12/metadata.xml']],
  ['OVERHEIDop.vraagnummer', ['2031Z00417']],
  ['OVERHEIDop.vergaderjaar', ['2030-2031']],
  ['OVERHEIDop.datumIndiening', ['2031-02-30']],
  ['OVERHEIDop.datumOntvangst', ['2031-03-04']],
  ['OVERHEIDop.dossiernummer', ['99037;99532']],
]);

const masthead: Masthead = { kind: 'onbekend', dossierNumbers: [], caseNumbers: [], askers: [], addressees: [], answerers: [], answeringBodies: [], onBehalfOf: [], related: [] };
const paper: Paper = { name: 'stuk.xml', format: 'xml', sha256: 'a'.repeat(64), masthead, questions: [], answers: [], notes: [], parts: [], remarks: [], unrecognised: 0 };
const complete = (printed: Partial<Masthead>, given = {}) => {
  const told: string[] = [];
  const { masthead: completed } = completeMasthead({ ...paper, masthead: { ...masthead, ...printed } }, declared, given, (code, _, detail) => told.push(`${code} ${detail ?? ''}`.trim()));
  return { completed, told };
};

describe("a file's own metadata", () => {
  it('give number, session, case and dates; a day that does not exist is left out', () => {
    expect(readDeclared(declared)).toEqual({
      identifier: 'ah-tk-20302031-12', sessionYear: '2030-2031', dateAnswered: '2031-03-04', dossierNumbers: ['99037', '99532'], caseNumbers: ['2031Z00417'],
    });
  });

  it('fill what the paper does not print', () => {
    expect(complete({}).completed).toMatchObject({ identifier: 'ah-tk-20302031-12', dateAnswered: '2031-03-04', caseNumbers: ['2031Z00417'] });
  });

  it('give way to what is printed, and the difference is told', () => {
    const { completed, told } = complete({ dateAnswered: '2031-03-05' }, { identifier: 'ah-tk-20302031-13' });
    expect(completed).toMatchObject({ dateAnswered: '2031-03-05', identifier: 'ah-tk-20302031-12' });
    expect(told).toContain('model/sources-disagree datum van antwoord: «2031-03-05» en «2031-03-04»');
    expect(told).toContain('model/sources-disagree nummer: «ah-tk-20302031-12» en «ah-tk-20302031-13»');
  });

  it('do not disagree over capitals and marks of a title', () => {
    expect(complete({ title: 'De veerdienst.' }, { title: 'de veerdienst' }).told.join()).not.toContain('titel');
  });

  it('say that the kind is unknown when nothing tells it', () => expect(complete({}).told).toContain('model/kind-unknown'));
});
