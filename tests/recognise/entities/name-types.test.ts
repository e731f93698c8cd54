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
  ])('is told by its last word, a first name, a legal form or the first word that tells: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it.each([
    ['Zij lezen Framework daar.', 'Framework: Work'], ['Wij kennen de Trage Kieli’s daar.', 'Trage Kieli’s: NationalityOrGroup'],
  ])('is not told by a word that stands alone or behind another: %s', (text, entity) => expect(entitiesOf(text)).not.toContain(entity));
});
