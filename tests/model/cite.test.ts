import { describe, expect, it } from 'vitest';
import { citeCase, citeDocument, citeEuAct, citeProvision, citeWeb } from '../../src/model/cite.js';
import { names } from './inquiry-of.js';

describe('what is cited', () => {
  it('is a law with its locator and title, of which an article and its paragraph are parts', () => {
    expect(citeProvision({}, 'BWBR0005416', 'Gemeentewet', names)).toEqual({
      iri: names.regulation('BWBR0005416'), identifier: 'BWBR0005416',
      things: [{ is: 'law', iri: names.regulation('BWBR0005416'), identifier: 'BWBR0005416', bwb: 'BWBR0005416', jci: 'jci1.3:c:BWBR0005416', exactMatch: [], page: 'https://wetten.overheid.nl/jci1.3:c:BWBR0005416', label: 'Gemeentewet' }],
    });
    const [article, law] = citeProvision({ article: '3', paragraph: '2' }, 'BWBR0005416', undefined, names).things;
    expect(article).toEqual({ is: 'law', iri: names.regulation('BWBR0005416', '3', '2'), identifier: 'BWBR0005416', bwb: 'BWBR0005416', jci: 'jci1.3:c:BWBR0005416&artikel=3&lid=2', exactMatch: [], page: 'https://wetten.overheid.nl/jci1.3:c:BWBR0005416&artikel=3&lid=2', article: '3', paragraph: '2', partOf: names.regulation('BWBR0005416') });
    expect(law).not.toHaveProperty('label');
  });

  it('is an act of the Union, with its ELI when it is a directive', () => {
    const page = (celex: string) => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${celex}`;
    expect(citeEuAct('32011L0085', 'Richtlijn', names)).toEqual({ iri: names.regulation('32011L0085'), identifier: 'CELEX:32011L0085', things: [{ is: 'law', iri: names.regulation('32011L0085'), identifier: 'CELEX:32011L0085', page: page('32011L0085'), exactMatch: ['http://data.europa.eu/eli/dir/2011/85/oj'], label: 'Richtlijn' }] });
    expect(citeEuAct('32016R0679', undefined, names).things).toEqual([{ is: 'law', iri: names.regulation('32016R0679'), identifier: 'CELEX:32016R0679', page: page('32016R0679'), exactMatch: [] }]);
  });

  it('is a paper with its page, and a motion when it is called so', () => {
    expect(citeDocument('kst-99010-7', names)).toEqual({ iri: names.document('kst-99010-7'), identifier: 'kst-99010-7', things: [{ is: 'cited', iri: names.document('kst-99010-7'), identifier: 'kst-99010-7', page: 'https://zoek.officielebekendmakingen.nl/kst-99010-7.html' }] });
    expect(citeDocument('tk-2031Z00417', names, 'brief').things).toEqual([{ is: 'cited', iri: names.document('tk-2031Z00417'), identifier: 'tk-2031Z00417' }]);
  });

  it('is a case at the address where it is described', () => expect(citeCase('ECLI:NL:HR:2019:1')).toEqual({ iri: 'http://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:1', identifier: 'ECLI:NL:HR:2019:1', things: [] }));

  it('is a web address that may stand in data, or nothing', () => {
    expect(citeWeb('https://a.example/')).toEqual({ iri: 'https://a.example/', identifier: 'https://a.example/', things: [] });
    expect(citeWeb('https://a b/')).toBeNull();
    for (const printed of ['Https://a.example/Pad', 'HTTPS://a.example/Pad']) expect(citeWeb(printed)).toEqual(citeWeb('https://a.example/Pad'));
  });
});
