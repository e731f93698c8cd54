import { describe, expect, it } from 'vitest';
import { personNames } from '../../../src/tables/persons.js';
import { entitiesOf } from './found.js';

/** A name with its first letter as papers write it without a first name: "Van der Berk". */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What stands behind the first names: from the first small word on, or from the second word. */
function surnameOf(name: string): string {
  const words = name.split(' ');
  const particle = words.findIndex((word, i) => i > 0 && /^[a-z'’]/.test(word));
  return capital(words.slice(particle === -1 ? 1 : particle).join(' '));
}

describe('every member and minister of the table is a person', () => {
  it.each([
    ['a member', (name: string) => `Het lid ${surnameOf(name)} vroeg dat.`, surnameOf, 0],
    ['addressed', (name: string) => `Dat zei mevrouw ${surnameOf(name)} gisteren.`, surnameOf, 0],
    ['in office', (name: string) => `Minister ${surnameOf(name)} zei dat.`, surnameOf, 2],
    ['a mover', (name: string) => `De motie-${surnameOf(name)} is aangenomen.`, surnameOf, 1],
    ['a mover with others', (name: string) => `De motie van de leden ${surnameOf(name)} en Zwaluwhof is aangenomen.`, surnameOf, 0],
    ['by full name', (name: string) => `Gisteren sprak ${name} daarover.`, (name: string) => name, 0],
  ])('%s', (_, sentence, wanted, most) => {
    const names = personNames();
    expect(names.length).toBeGreaterThan(600);
    // few surnames are towns or end as things do: what is missed is bounded and told
    expect(names.filter((name) => !entitiesOf(sentence(name)).includes(`${wanted(name)}: Person`)).length).toBeLessThanOrEqual(most);
  });
});
