import type { EntityType } from '../../types/mention.js';

/** What an item is: an entity type, or a part of names that is no mention by itself (a portfolio, a quoted title, a name or abbreviation of unknown type, a word with a capital) or is of no kind that the data know (a ship, a medicine, a method of measuring). */
export type ItemType = EntityType | 'Portfolio' | 'Title' | 'Name' | 'Short' | 'Capital' | 'Thing';

const types: ReadonlySet<ItemType> = new Set<ItemType>(['Person', 'Organization', 'GovernmentOrganization', 'ArmedGroup', 'Mission', 'Location', 'Facility', 'Event', 'Law', 'Work', 'Role', 'NationalityOrGroup', 'Date', 'Money', 'Quantity', 'Percent', 'Portfolio', 'Title', 'Name', 'Short', 'Capital', 'Thing']);

/** Whether that is a type of bodies. */
export const isBody = (type: ItemType | null | undefined): boolean => type === 'Organization' || type === 'GovernmentOrganization';

/** The type of that name. Throws when there is none. */
export function itemType(name: string): ItemType {
  for (const type of types) if (type === name) return type;
  throw new Error(`no type ${name}`);
}
