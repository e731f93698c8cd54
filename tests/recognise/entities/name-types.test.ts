import { describe, expect, it } from 'vitest';
import { entitiesOf } from './found.js';

describe('the kind of a name of several words', () => {
  it.each([
    ['Zij landden op Kieler Airport daar.', 'Kieler Airport: Facility'],
    ['Zij landden op Stichting Airport daar.', 'Stichting Airport: Facility'],
    ['Zij lezen de Kieler Directive daar.', 'Kieler Directive: Law'],
    ['Zij lezen het Kieler Framework daar.', 'Kieler Framework: Work'],
    ['Zij lezen het Stichting Framework daar.', 'Stichting Framework: Work'],
    ['Wij vragen de Nationale Politie daarom.', 'Nationale Politie: GovernmentOrganization'],
    ['Wij vragen het Kieler Overleg daarom.', 'Kieler Overleg: GovernmentOrganization'],
    ['Wij vragen Kieler Oevers BV daarom.', 'Kieler Oevers BV: Organization'],
    ['Wij vragen Kieler Oevers GmbH daarom.', 'Kieler Oevers GmbH: Organization'],
    ['Wij vragen K. Oever daarom.', 'K. Oever: Person'],
    ['Wij vragen Anna Oever daarom.', 'Anna Oever: Person'],
    ['Wij vragen Anna Stichting daarom.', 'Anna Stichting: Organization'],
    ['Wij kennen de Kieli’s daar.', 'Kieli’s: NationalityOrGroup'],
    ['Wij kennen het Oeververdrag daar.', 'Oeververdrag: Law'],
    ['Wij kennen Kieler Stroomfonds daar.', 'Kieler Stroomfonds: Organization'],
    ['Wij kennen Kielerberg daar.', 'Kielerberg: Location'],
    ['Wij vragen Politie Kielerwoude daarom.', 'Politie Kielerwoude: GovernmentOrganization'],
    ['Wij vragen de Kieler Rijksdienst Veerponten daarom.', 'Kieler Rijksdienst Veerponten: Organization'],
    ['Wij vragen de Maritieme Rijksdienst daarom.', 'Maritieme Rijksdienst: GovernmentOrganization'],
    ['Wij vragen de Kieler Officer daarom.', 'Kieler Officer: Role'],
    ['Zie artikel 12 Qv daarover.', 'Qv: Law'],
    ['Wij werken aan het Nationaal PontProgramma daar.', 'Nationaal PontProgramma: Mission'],
    ['Wij houden ons aan de Landelijke Afspraken daar.', 'Landelijke Afspraken: Work'],
    ['Zij stappen uit in Rotterdam-Zuid daar.', 'Rotterdam-Zuid: Location'],
    ['De Noord-Afrikaanse landen.', 'Noord-Afrikaanse: NationalityOrGroup'],
    ['Wij vragen de Raad van Toezicht daarom.', 'Raad van Toezicht: Organization'],
    ['Wij vragen de Raad van Vis daarom.', 'Raad van Vis: GovernmentOrganization'],
    ['Dat staat in het regeerakkoord Rutte/Asscher daar.', 'Asscher: Person'],
  ])('is told by its last word, a first name, a legal form or the first word that tells: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it.each([
    ['Zij lezen Framework daar.', 'Framework: Work'],
    ['Wij kennen de Trage Kieli’s daar.', 'Trage Kieli’s: NationalityOrGroup'],
    ['Wij vragen Oosterman Kielerberg daarom.', 'Oosterman Kielerberg: Location'],
    ['Wij vragen KLQ Rijk daarom.', 'KLQ Rijk: GovernmentOrganization'],
    ['Wij vragen het Kielbouw.', 'Kielbouw: Person'],
    ['Wij vragen het KLQ.', 'KLQ: Person'],
    ['Dat staat onder A.B. daarvan.', 'A.B: Person'],
    ['Zij volgen Plan-Do-Check-Act daar.', 'Plan-Do-Check-Act: Law'],
    ['Wij kennen A Kielbouw daar.', 'A Kielbouw: Person'],
    ['Zie artikel 12 KLQ Kielbouw daarover.', 'KLQ Kielbouw: Law'],
    ['Zie artikel 12 Kij daarover.', 'Kij: Law'],
    ['Zie artikel 12 Kielbouw daarover.', 'Kielbouw: Law'],
  ])('is not told by a word that stands behind another, nor by a full stop or a single letter: %s', (text, entity) => expect(entitiesOf(text)).not.toContain(entity));
});
