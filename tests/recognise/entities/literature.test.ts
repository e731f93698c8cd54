import { expect, it } from 'vitest';
import { recognise } from '../../../src/recognise/recognise.js';
import { sketch } from '../references/paper.js';
import { entitiesOf } from './found.js';

/** The works of the answers of a paper, also those that its references name. */
const worksIn = (...answers: readonly string[]): readonly string[] => {
  const paper = sketch({ answers });
  const { mentions } = recognise(paper);
  return paper.answers.flatMap((unit) => (mentions.get(unit) ?? []).flatMap((one) => (one.kind === 'entity' && one.type === 'Work' ? [unit.view.text.slice(one.start, one.end)] : [])));
};

it.each([
  ['Bron: Veerraad Kiel (2031). Kalme kades in de winter. Kiel: eigen beheer.', 'Kalme kades in de winter'],
  ['Dat bleek. Stichting Veerzorg (2030) Varen op maat. Kiel: eigen beheer.', 'Varen op maat'],
  ['Dat bleek. Bronnen: Stichting Veerzorg (2030), Varen op maat: een verkenning, p. 12.', 'Varen op maat: een verkenning'],
  ['Er varen meer ponten (CBS, Ponten in beeld; cijfers per kade, 2031) dan vroeger.', 'Ponten in beeld; cijfers per kade'],
  ['Er varen meer ponten (CBS, Ponten in beeld, 2030; SCP, Wie vaart er mee, geraadpleegd 3 mei 2031).', 'Ponten in beeld'],
  ['Er varen meer ponten (CBS, Ponten in beeld, 2030; SCP, Wie vaart er mee, geraadpleegd 3 mei 2031).', 'Wie vaart er mee'],
])('a title stands behind its maker and before or behind the year: %s', (text, title) => expect(worksIn(text)).toContain(title));

it.each([
  'Dit meldt het CBS (2031). Ponten varen minder op zondag.',
  'Bron: Stichting Veerzorg (2031). De ponten hebben minder gevaren.',
  'Wij vroegen het aan velen (CBS, Kiel en Oldemaar, 2031).',
  'Er varen ponten (CBS, SCP, 2031) en veren.',
  'Er varen ponten (CBS, Ponten in beeld) sinds 2031.',
])('what stands beside a maker and a year is no title of itself: %s', (text) => expect(worksIn(text)).toEqual([]));

it('the title of a source is one where the text tells it again, and whatever papers stand in it', () => {
  expect(worksIn('Bron: Veerraad Kiel (2031). Kalme kades in de winter. Kiel: eigen beheer.', 'In Kalme kades in de winter staat dat.')).toEqual(['Kalme kades in de winter', 'Kalme kades in de winter']);
  expect(worksIn('Bron: Veerraad Kiel (2031). Aandachtspunten bij de ontwerpbegroting 2032. Kiel: eigen beheer.')).toContain('Aandachtspunten bij de ontwerpbegroting 2032');
});

it('a title that the paper tells is one where it stands without marks', () => {
  expect(worksIn('Wij lezen het rapport «Kalme kades in de winter» graag.', 'In Kalme kades in de winter staat dat.').at(-1)).toBe('Kalme kades in de winter');
  expect(worksIn('Wij lezen het rapport «Kalme kades» graag.', 'De Kalme kades liggen daar.').filter((one) => one === 'Kalme kades')).toHaveLength(1);
});

it('names stand at the start of a title told again', () =>
  expect(entitiesOf('Wij lezen het bericht «RWE wil meer veren laten varen» graag.', 'In RWE wil meer veren laten varen staat dat.').filter((one) => one.startsWith('RWE:'))).toHaveLength(2));

it.each([
  ['Dat was een advies aan de minister van LNV uit 2031 «Wie vaart betaalt? Over tarieven».', 'Wie vaart betaalt? Over tarieven'],
  ['Het eerste was «Varen op bestelling» uitgegeven door de Veerraad Kiel.', 'Varen op bestelling'],
  ['Dat staat in (‘Kamerbrief reactie op ponten voor kades’) daarover.', 'Kamerbrief reactie op ponten voor kades'],
  ['Wij lezen het Jaarverslag en de Slotwet van het Ministerie van LNV 2031 graag.', 'Jaarverslag en de Slotwet van het Ministerie van LNV 2031'],
  ['De begroting voor 2031 sluit.', 'begroting voor 2031'],
  ['Het Veercontract 2031 geldt.', 'Veercontract 2031'],
])('is a work: %s', (text, title) => expect(worksIn(text)).toContain(title));

it.each([['De norm (NEN 7510) geldt.', 'NEN 7510'], ['Wij varen met ISO 27001 mee.', 'ISO 27001'], ['De NEN-EN-ISO 9001:2015 geldt.', 'NEN-EN-ISO 9001:2015']])('a norm is known by its number: %s', (text, norm) => {
  expect(entitiesOf(text)).toEqual([`${norm}: Work`]);
});

it('a body for norms is no norm', () => expect(entitiesOf('Dat zegt ISO daarover.')).toEqual(['ISO: Organization']));

it('the kind of an act alone is no name before its title', () => expect(entitiesOf('De Regeling ‘gebruik van kalme kades’ geldt.')).toEqual(['gebruik van kalme kades: Law']));

it('a regulation with an abbreviation before it is one name', () => {
  expect(entitiesOf('Wij leggen de VPK-regeling voor.')).toEqual(['VPK-regeling: Law']);
  expect(entitiesOf('Wij leggen de AOW-regeling voor.')).toEqual(['AOW: Law']);
});
