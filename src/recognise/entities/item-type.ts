import { type EntityType, entityTypes } from '../../types/mention.js';

const others = ['Portfolio', 'Title', 'Name', 'Short', 'Capital', 'Thing', 'Year'] as const;

/** What an item is: an entity type, or a part of names that is no mention by itself (a portfolio, a quoted title, a name or abbreviation of unknown type, a word with a capital, a date that is no more than years) or is of no kind that the data know (a ship, a medicine, a method of measuring). */
export type ItemType = EntityType | (typeof others)[number];

/** Whether that is a type of bodies. */
export const isBody = (type: ItemType | null | undefined): boolean => type === 'Organization' || type === 'GovernmentOrganization';

/** The type of that name. Throws when there is none. */
export function itemType(name: string): ItemType {
  const found = [...entityTypes, ...others].find((type) => type === name);
  if (!found) throw new Error(`no type ${name}`);
  return found;
}

const bits = new Map<ItemType, number>([...entityTypes, ...others].map((type, i) => [type, 1 << i]));

/** A type as a bit, so that those of a text can be kept together. */
export const bitOf = (type: ItemType): number => bits.get(type) ?? 0;

/** Several types as bits. */
export const bitsOf = (types: readonly ItemType[]): number => types.reduce((all, type) => all | bitOf(type), 0);
