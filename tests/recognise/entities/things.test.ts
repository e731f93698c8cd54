import { describe, expect, it } from 'vitest';
import { entitiesOf } from './found.js';

describe('a name of unknown kind', () => {
  it.each([
    'Wij rekenen met het model KLQ daar.',
    'Wij rekenen met het systeem Kielgra daar.',
    'Zij vliegen met de X-12 Meeuw daar.',
    'Zij vliegen met vlucht QZ54 daarheen.',
    'Dat heet een «Vertical Kielgra» daar.',
    'Dat heet een «Pont Vertical Kielgra» daar.',
    'Dat heet «pont blijft zelf varen» (KLQ) daar.',
    'De geneesmiddelen Kielgrax, Oldemab en Pontuska zijn duur. Waarom is Pontuska schaars?',
    'Zij slikken Kielgrax, een nieuw geneesmiddel. Wat kost Kielgrax?',
    'De marine zet Zr.Ms. Karel Kielgra in, en het fregat Hr. Ms. Oldepont.',
    'De New Kielgra Driving Cycle (NKDC) geldt. Wat meet de NKDC?',
    'Hoe verliep de KLQ-test, en de KLQ-audit?',
    'Wij zien een Quick Kielgra Alert en een Right to Ponten.',
    'Er zijn BZV\'s en QVB\'s bij betrokken.',
    'Dat staat in de brief (kenmerk KLQ/QZV/2031).',
  ])('is that of no body where a word, figures or a quotation say that it is a thing: %s', (text) => expect(entitiesOf(text).filter((one) => one.endsWith(': Organization'))).toEqual([]));

  it.each([
    ['Wij kennen de stichting «Trage Kielgra» daar.', 'Kielgra: Organization'],
    ['Dat zei KLQ over het model.', 'KLQ: Organization'],
    ['Kent u het bericht «De Kielgra vaart met KLQ»?', 'KLQ: Organization'],
    ['Er is een Coalition on Pont Subsidies (COPS) daar.', 'COPS: Organization'],
    ['Dat zegt het Joint Kielgra Programme Office (JKPO) daar.', 'JKPO: Organization'],
    ['Dat doet de Dienst Trage Ponten van het KLQV daar.', 'KLQV: Organization'],
  ])('is that of a body elsewhere: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));
});

describe('what a word of a name says', () => {
  it.each([
    ['Zij gebruiken de app Kielgra. Wat doet Kielgra?', 'Kielgra: Work'],
    ['Zij melden zich via Kielgra, een nieuwe app.', 'Kielgra: Work'],
    ['Dat staat in het IT-systeem KLQ daar.', 'KLQ: Work'],
    ['Dat staat in het Europese Trade Pont System (TPS) daar.', 'TPS: Work'],
    ['Dat staat in de Basisregistratie Ponten (BRPO) daar.', 'BRPO: Work'],
    ['Is de subsidieregeling Kielgra open?', 'Kielgra: Law'],
    ['Wij kennen de regeling KLQ daar.', 'KLQ: Law'],
    ['Zij zitten in de Extra Bewaakte Inrichting (EBIN) daar.', 'EBIN: Facility'],
    ['Wij waren op de Oldemaar Summit daar.', 'Oldemaar Summit: Event'],
    ['De pilot Oldemaar Kielgra loopt nog.', 'Oldemaar Kielgra: Mission'],
    ['Dat staat in de monitor Kielgra daar.', 'Kielgra: Work'],
    ['Rijko Kielgra, hoogleraar aan de universiteit, zei dit.', 'Rijko Kielgra: Person'],
    ['Wij spraken eilandsraadslid Oldo Kielgra daar.', 'Oldo Kielgra: Person'],
    ['Wij spraken Anna Vis van KielgraGlobal daar.', 'Anna Vis: Person'],
    ['Het lid van Kielgra (GroenLinks) vroeg dit.', 'van Kielgra: Person'],
    ['Veerdienstnieuws, 26 mei 2031, «Boot vaart uit».', 'Veerdienstnieuws: Organization'],
    ['Dat doet de Dienst Trage Ponten van het KLQV daar.', 'Dienst Trage Ponten: GovernmentOrganization'],
    ['Wij houden ons aan de Vaste Beginselen daar.', 'Vaste Beginselen: Work'],
    ['Wij houden ons aan de Nationale oeverafspraken (NOA) daar.', 'NOA: Work'],
    ['Wij maken de Landelijk Bestendige Plannen (LBP) daar.', 'LBP: Work'],
    ['Wij staan hoog op de World Harbour Index daar.', 'World Harbour Index: Work'],
    ['Dat zegt de Kieler Orde van Veerlieden daar.', 'Kieler Orde van Veerlieden: Organization'],
    ['Wij bouwen aan de Kielgralijn daar.', 'Kielgralijn: Facility'],
    ['Wij werken in de Kielgraregio daar.', 'Kielgraregio: Location'],
    ['Wij werken met de Veiligheidsregio Kielgra daar.', 'Veiligheidsregio Kielgra: GovernmentOrganization'],
    ['Dat kwam aan de orde in het Algemeen Overleg daar.', 'Algemeen Overleg: Event'],
    ['Dat stond in het Schriftelijk Overleg van 22 april 2031.', 'Schriftelijk Overleg van 22 april 2031: Event'],
    ['Dat staat in de brief van de Minister van Defensie d.d. 4 juni 2031.', 'brief van de Minister van Defensie d.d. 4 juni 2031: Work'],
    ['De publicatie Kielgra Handelsland 2031 noemt dit.', 'Kielgra Handelsland 2031: Work'],
    ['Dat volgt uit de richtlijn Kielgra Emission Ceilings (KEC).', 'KEC: Law'],
    ['Wat vindt de Europese Commissie inzake de KLQ-norm?', 'Europese Commissie: Organization'],
    ['Dat regelt de Wet Nijboer daar.', 'Wet Nijboer: Law'],
    ['Dat weten de Rohingya en de Friezen.', 'Rohingya: NationalityOrGroup'],
    ['Dat doet het Interdepartementaal Beleidsonderzoek (IBO) daar.', 'Interdepartementaal Beleidsonderzoek: Work'],
    ['Ook President Musharraf sprak daar.', 'Musharraf: Person'],
    ['Dat zei mijn collega Dr. Kielgra daar.', 'Kielgra: Person'],
    ['Zij trokken richting Kielgra daar.', 'Kielgra: Location'],
    ['De tyfoon Kielgra trok voorbij.', 'Kielgra: Event'],
    ['In de Regeling van werkzaamheden van 6 november 2031 vroeg u dit.', 'Regeling van werkzaamheden van 6 november 2031: Event'],
    ['Wij vragen of de Veerslotwet van het ministerie klaar is.', 'Veerslotwet: Law'],
    ['Daarom is het zo dat de Veeroeverwet dit regelt.', 'Veeroeverwet: Law'],
    ['Wij vragen of de Veeroeverwet regelt wie vaart.', 'Veeroeverwet: Law'],
    ['Wij maken Regionale Oeverstrategieën (ROS) daar.', 'ROS: Work'],
    ['«De pont vaart», Oeverkrant, 3 mei 2031.', 'De pont vaart: Work'],
  ])('is its kind: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it.each([
    ['Dat regelt de Wet Nijboer daar.', 'Nijboer: Organization'],
    ['Dat zegt de Directie Kiels Onderzoek en Beleidsevaluatie (KOB).', 'Beleidsevaluatie: Work'],
    ['De publicatie Kielgra Handelsland 2031 noemt dit.', 'Kielgra Handelsland: Organization'],
    ['Dat zei mijn collega Dr. Kielgra daar.', 'Dr: Organization'],
    ['Dat is het Controlerapport Auditdienst Rijk (ADR).', 'ADR: GovernmentOrganization'],
    ['In de Regeling van werkzaamheden van 6 november 2031 vroeg u dit.', 'Regeling: Law'],
    ['Dat volgt uit het Besluit van 14 juni 2031.', 'Besluit: Law'],
    ['Zij kregen een brief en de Subsidie van 3 mei.', 'Subsidie: Law'],
    ['De Commissie Kwaliteitsafspraken vergadert.', 'Kwaliteitsafspraken: Person'],
  ])('makes no name of a piece of it: %s', (text, piece) => expect(entitiesOf(text)).not.toContain(piece));
});
