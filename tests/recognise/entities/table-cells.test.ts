import { describe, expect, it } from 'vitest';
import { entitiesOf } from './found.js';

describe('cells of a table of which only the words are left', () => {
  it.each([
    ['Pont 2009-2012 2013-2016 Verschil Verschil (%) Kade 10 6', []],
    ['De pont vaart Uitgaven Defensie (2030) 1.115.200 22.304 22.367 63', ['Defensie: GovernmentOrganization']],
    ['inzet van ponten Voorzien Kade Ponten aan wal 2031 400 241.314 2032 400 240.447', []],
    ['aan de kade Contract Rijksrederij Verplichtingen 15.519', ['Rijksrederij: GovernmentOrganization']],
    ['een doelmatige en Garantieverplichtingen Verplichtingen 112.341', []],
    ['betere ponten Subdoel Actie Nieuw', []],
    ['De Uitgaven Defensie stijgen.', ['Defensie: GovernmentOrganization']],
  ])('are no names, but what is known among them is: %s', (text, entities) => expect(entitiesOf(text)).toEqual(entities));

  it.each([
    ['Wij steunen de Schone Kade met 15 ponten.', 'Schone Kade: Organization'],
    ['Wij steunen Schone Kade 2031 daarom.', 'Schone Kade: Organization'],
    ['Zie Kamerstuk 36 560 en Kamerstuk 36 561 over de campagne Schone Kade.', 'Schone Kade: Mission'],
    ['Het Programma Uitgaven Pontvaart is klaar.', 'Programma Uitgaven Pontvaart: Mission'],
  ])('do not stand in a sentence that leads up to them: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));
});
