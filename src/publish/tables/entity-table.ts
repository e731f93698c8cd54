import { prefixes, rdf, rdfs, skos } from '../../vocabulary/external.js';
import { classOf, labelOf, saidOf, type SharedThing } from '../across/shared-thing.js';
import type { Table } from './table.js';
import { survivesTemplate } from './write-metadata.js';

/** Column → start of the addresses that stand in it. */
const elsewhere: Readonly<Record<string, string>> = {
  wikidata: prefixes.wd,
  geonames: prefixes.geonames,
  eu: 'http://publications.europa.eu/resource/authority/',
  tooi: 'https://identifier.overheid.nl/tooi/id/',
};
const separator = '|';

/** The table of entities: a row for each person, body, place, law or other entity that papers identify. */
export const entityTable: Table = {
  path: 'dump/entiteiten.csv',
  title: 'Entiteiten',
  description: 'Een rij per persoon, instelling, plaats, regeling of andere entiteit die in de stukken is herkend en geïdentificeerd.',
  subject: 'entiteit',
  unique: true,
  type: `${prefixes.vb}{soort}`,
  columns: [
    { name: 'entiteit', description: 'adres van de entiteit', datatype: 'anyURI' },
    { name: 'soort', description: 'klasse van de entiteit', property: rdf.type.value, value: `${prefixes.vb}{soort}` },
    { name: 'naam', description: 'naam', property: rdfs.label.value, language: 'nl' },
    { name: 'andere_namen', description: 'andere namen', language: 'nl', separator },
    ...Object.keys(elsewhere).map((name) => ({ name, description: `dezelfde in ${name}`, property: skos.exactMatch.value, value: `{+${name}}` })),
    { name: 'stukken', description: 'aantal stukken dat de entiteit noemt', datatype: 'integer' },
    { name: 'vermeldingen', description: 'aantal plaatsen in hun teksten waar de entiteit staat', datatype: 'integer' },
  ],
};

const notEntities: ReadonlySet<string> = new Set(['QuestionDocument', 'CitedDocument', 'Case']);

/** The row of a thing that is an entity; null for another. A name with the separator in it is left out. */
export function entityRow(thing: SharedThing): readonly string[] | null {
  const type = classOf(thing);
  if (type === undefined || notEntities.has(type) || !survivesTemplate(thing.iri)) return null;
  const names = saidOf(thing, skos.altLabel).map(({ value }) => value).filter((name) => !name.includes(separator));
  const same = saidOf(thing, skos.exactMatch).map(({ value }) => value).filter(survivesTemplate);
  return [
    thing.iri, type, labelOf(thing) ?? '', names.join(separator),
    ...Object.values(elsewhere).map((start) => same.find((iri) => iri.startsWith(start)) ?? ''),
    String(thing.counts.papers), String(thing.counts.mentions),
  ];
}
