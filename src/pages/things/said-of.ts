import { dcterms, foaf, org, prefixes, schema, skos, tooiType } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import { typeNames } from '../words.js';

/** What properties are called on the page of a thing, in the order in which they stand there. */
export const saidOfThing: readonly (readonly [property: string, name: string])[] = [
  [skos.definition.value, 'Betekenis'],
  [skos.altLabel.value, 'Ook genoemd'],
  [schema.jobTitle.value, 'Ambt'],
  [org.memberOf.value, 'Partij'],
  [org.postIn.value, 'Ambt bij'],
  [dcterms.type.value, 'Soort'],
  [dcterms.identifier.value, 'Nummer'],
  [vb.article.value, 'Artikel'],
  [vb.paragraph.value, 'Lid'],
  [dcterms.isPartOf.value, 'Deel van'],
  [foaf.page.value, 'Officiële pagina'],
  [skos.exactMatch.value, 'Elders beschreven'],
  [vb.jci.value, 'Juriconnect'],
];

/** How a paper's head names a thing, as said on the page of that thing. */
export const rolesInPaper: Readonly<Record<string, string>> = {
  [vb.askedBy.value]: 'stelde de vragen',
  [vb.addressedTo.value]: 'werd gevraagd',
  [vb.answeredBy.value]: 'antwoordde',
  [vb.answeringBody.value]: 'antwoordde',
  [vb.onBehalfOf.value]: 'antwoordde mede',
  [vb.inCase.value]: 'hoort bij deze zaak',
  [dcterms.publisher.value]: 'gaf het stuk uit',
  [dcterms.relation.value]: 'hoort bij dit stuk',
  [dcterms.replaces.value]: 'vervangt dit stuk',
};

/** What things that name another are to it, as a heading on the page of that other. */
export const neighbourNames: Readonly<Record<string, string>> = {
  [dcterms.isPartOf.value]: 'Onderdelen',
  [org.memberOf.value]: 'Leden in deze stukken',
  [org.postIn.value]: 'Ambten',
};

/** What a class of ours is called for one thing. */
export const classNames: Readonly<Record<string, string>> = {
  ...typeNames, Law: 'wet of regeling', CitedDocument: 'aangehaald stuk', QuestionDocument: 'stuk met vragen en antwoorden', Case: 'zaak van de Kamer',
};

const kinds = [
  ['https://identifier.overheid.nl/tooi/', 'TOOI, het register van overheidsorganisaties'],
  [prefixes.wd, 'Wikidata'],
  [prefixes.geonames, 'GeoNames'],
  ['http://publications.europa.eu/', 'Bureau voor publicaties van de EU'],
  ['http://data.europa.eu/eli/', 'EUR-Lex'],
  ['https://zoek.officielebekendmakingen.nl/', 'officielebekendmakingen.nl'],
] as const;

const paperTypes: ReadonlyMap<string, string> = new Map([
  [tooiType.Kamerstuk.value, 'Kamerstuk'], [tooiType.KamervraagMetAntwoord.value, 'Kamervraag met antwoord'],
  [tooiType.KamervraagZonderAntwoord.value, 'Kamervraag zonder antwoord'], [tooiType.Motie.value, 'motie'],
]);

/** What stands at an address outside: the kind of paper that it is, else who tells more there. */
export const nameOutside = (address: string): string => paperTypes.get(address) ?? sourceOf(address);

/** Who tells more at an address. */
export function sourceOf(address: string): string {
  const [, name] = kinds.find(([start]) => address.startsWith(start)) ?? [];
  return name ?? (URL.canParse(address) ? new URL(address).host : address);
}
