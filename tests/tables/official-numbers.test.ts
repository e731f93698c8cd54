import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierName, dossierOfPaper, isDossierNumber, isOfficialNumber, officialCodes, officialPage, paperCitation, paperName } from '../../src/tables/official-numbers.js';

describe('the official number of a paper', () => {
  it.each([
    ['kst-99010-7', 'Kamerstuk 99 010, nr. 7', 'Kamerstukken 99 010, nr. 7'],
    ['kst-99010-X-7', 'Kamerstuk 99 010 X, nr. 7', 'Kamerstukken 99 010 X, nr. 7'],
    ['kst-99010-IXB-7', 'Kamerstuk 99 010 IXB, nr. 7', 'Kamerstukken 99 010 IXB, nr. 7'],
    ['kst-99501-20-1993', 'Kamerstuk 99 501-20, nr. 1993', 'Kamerstukken 99 501-20, nr. 1993'],
    ['kst-99501-31-A', 'Kamerstuk 99 501-31, nr. A', 'Kamerstukken 99 501-31, nr. A'],
    ['kst-99010-12-n1', 'Kamerstuk 99 010, nr. 12', 'Kamerstukken 99 010, nr. 12'],
    ['ah-tk-20302031-1324', 'Aanhangsel Handelingen 2030–2031, nr. 1324', 'Aanhangsel Handelingen II 2030/31, nr. 1324'],
  ])('%s is called and cited as papers and lawyers do, and has a page', (number, name, citation) => {
    expect([paperName(number), paperCitation(number), officialPage(number)]).toEqual([name, citation, `https://zoek.officielebekendmakingen.nl/${number}.html`]);
  });

  it.each(['kv-tk-2031Z00417', 'h-ek-20302031-8-3', 'stb-2031-144', 'stcrt-2031-27142', 'trb-2031-12', 'blg-729282', 'tk-2031D00042', 'kst-99010-7', 'ah-tk-20302031-1324'])('%s begins with a code that all shapes of a number let pass', (number) => {
    expect([isOfficialNumber(number), officialCodes.some((code) => number.startsWith(`${code}-`))]).toEqual([true, true]);
    const patterns = readFileSync('shapes/generated.ttl', 'utf8').match(/(?<= sh:pattern ")\^\(kst\|[^"]*/g) ?? [];
    expect(patterns.map((pattern) => new RegExp(pattern).test(number))).toEqual([true, true, true]);
  });

  it('has no page where the owner has none at a sure address, and is told from what looks like it', () => {
    expect([officialPage('tk-2031Z00417'), isOfficialNumber('tk-2031Z00417'), isOfficialNumber('kst-99010'), isOfficialNumber('kst-99010-20-'), isOfficialNumber('brief-7')]).toEqual([null, true, false, false, false]);
  });
});

it.each([['99010', '99 010'], ['99010-X', '99 010 X'], ['99501-20', '99 501-20']])('the dossier %s is printed as %s', (number, name) => expect(dossierName(number)).toBe(name));

it.each([
  ['kst-99010-7', '99010'], ['kst-99010-IXB-7', '99010-IXB'], ['kst-99010-A-7', '99010-A'], ['kst-99501-20-1993', '99501-20'], ['kst-99010-AB', '99010'], ['kst-99010-12-n1', '99010'],
  ['ah-tk-20302031-1324', null], ['kst-99010', null],
])('the paper %s is in dossier %s', (number, dossier) => expect(dossierOfPaper(number)).toBe(dossier));

it.each([['99010', true], ['99010-IXB', true], ['99010-A', true], ['99501-20', true], ['99010-7-8', false], ['dossier', false]])('%s is the number of a dossier: %s', (text, is) => expect(isDossierNumber(text)).toBe(is));
