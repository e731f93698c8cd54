import { describe, expect, it } from 'vitest';
import { dossierName, isOfficialNumber, officialPage, paperCitation, paperName } from '../../src/tables/official-numbers.js';

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

  it('has no page where the owner has none at a sure address, and is told from what looks like it', () => {
    expect([officialPage('tk-2031Z00417'), isOfficialNumber('tk-2031Z00417'), isOfficialNumber('kst-99010'), isOfficialNumber('kst-99010-20-'), isOfficialNumber('brief-7')]).toEqual([null, true, false, false, false]);
  });
});

it.each([['99010', '99 010'], ['99010-X', '99 010 X'], ['99501-20', '99 501-20']])('the dossier %s is printed as %s', (number, name) => expect(dossierName(number)).toBe(name));
