import { decodeSegment } from '../publish/things/thing-path.js';
import { months } from '../tables/months.js';
import type { MentionNode, ReferenceClass } from '../types/inquiry.js';
import type { EntityType } from '../types/mention.js';
import type { AnswerStatus, DocumentKind, Remark } from '../types/paper.js';

/** The kinds of mention that readers see apart, in the order of the bar: class in the style sheet, heading. */
export const kinds = [
  ['persoon', 'Personen en ambten'],
  ['organisatie', 'Organisaties'],
  ['plaats', 'Plaatsen'],
  ['stuk', 'Aangehaalde stukken'],
  ['regel', 'Wetten, regels en uitspraken'],
  ['overig', 'Werken, gebeurtenissen en groepen'],
  ['datum', 'Data'],
  ['getal', 'Bedragen en hoeveelheden'],
  ['web', 'Webadressen'],
  ['pijl', 'Verwijzingen binnen het stuk'],
] as const;
export type Kind = (typeof kinds)[number][0];

const kindOfType: Readonly<Record<EntityType, Kind>> = {
  Person: 'persoon', Role: 'persoon', Organization: 'organisatie', GovernmentOrganization: 'organisatie', ArmedGroup: 'organisatie', Mission: 'organisatie',
  Location: 'plaats', Facility: 'plaats', Law: 'regel', Event: 'overig', Work: 'overig', NationalityOrGroup: 'overig',
  Date: 'datum', Money: 'getal', Quantity: 'getal', Percent: 'getal',
};
const kindOfReference: Readonly<Record<ReferenceClass, Kind>> = {
  IntraDocumentReference: 'pijl', DocumentReference: 'stuk', LawReference: 'regel', CaseReference: 'regel', EuActReference: 'regel', WebReference: 'web',
};

/** The kind that readers see of a mention. */
export function kindOf(mention: MentionNode): Kind {
  if (mention.kind === 'reference') return kindOfReference[mention.class];
  return kindOfType[mention.kind === 'entity' ? mention.type : mention.mention.type];
}

/** What an entity type is called for one thing. */
export const typeNames: Readonly<Record<EntityType, string>> = {
  Person: 'persoon', Role: 'ambt of functie', Organization: 'organisatie', GovernmentOrganization: 'overheidsorganisatie', ArmedGroup: 'gewapende groep', Mission: 'missie',
  Location: 'plaats', Facility: 'gebouw of inrichting', Law: 'regeling', Event: 'gebeurtenis', Work: 'werk', NationalityOrGroup: 'nationaliteit of groep',
  Date: 'datum', Money: 'bedrag', Quantity: 'hoeveelheid', Percent: 'percentage',
};

export const documentKinds: Readonly<Record<DocumentKind, string>> = {
  lijst: 'Lijst van vragen en antwoorden',
  aanhangsel: 'Aanhangsel van de Handelingen',
  'vragen-zonder-antwoord': 'Vragen, nog zonder antwoord',
  uitstelbericht: 'Bericht van uitstel',
  brief: 'Brief met antwoorden',
  onbekend: 'Stuk van onbekende soort',
};

/** The same for a kind that comes from published data. */
export function documentKind(kind: string): string {
  return Object.entries(documentKinds).find(([key]) => key === kind)?.[1] ?? documentKinds.onbekend;
}

/** What is said under a question that got no answer. */
export const statusNames: Readonly<Record<AnswerStatus, string>> = {
  beantwoord: 'Beantwoord',
  onbeantwoord: 'Dit stuk geeft hierop geen antwoord.',
  geweigerd: 'Beantwoording is geweigerd.',
  uitgesteld: 'Beantwoording is uitgesteld.',
  ingetrokken: 'Deze vraag is ingetrokken.',
};

export const remarkNames: Readonly<Record<Remark, string>> = {
  'kop-ontbreekt': 'het antwoord heeft in het stuk geen kop',
  'label-herhaald': 'dit nummer komt in het stuk vaker voor',
  'label-ontbreekt': 'dit deel heeft in het stuk geen nummer',
  'groep-niet-gesplitst': 'deze vragen staan in het stuk als één geheel',
  afgebroken: 'de tekst breekt in het stuk af',
  'soort-onbekend': 'de soort van dit stuk is niet herkend',
};

/** The number of a text as readers see it, of the last segment of its address: "4 (2e)" where the paper uses it again (`4~2`). */
export const numberAt = (segment: string): string => decodeSegment(segment).replace(/~(\d+)$/, ' ($1e)');

/** What a text of a paper is called, of the kind and the number in its address: "vraag 7"; parts have no number that readers know. */
export function nameText(kind: string, segment: string): string {
  return kind === 'deel' ? 'toelichting' : `${kind} ${numberAt(segment)}`;
}

/** "14 november 2030" of `2030-11-14`. */
export function dutchDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** "november 2030" of `2030-11`. */
export function dutchMonth(month: string): string {
  const [year, number] = month.split('-');
  return `${months[Number(number) - 1] ?? number} ${year}`;
}

/** A number as Dutch readers write it: thousands parted by a point. */
export function dutchNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** A title that is printed in the middle of a sentence ("de brief van …"), with a capital. */
export function asTitle(title: string): string {
  const [first = ''] = title;
  return first.toUpperCase() + title.slice(first.length);
}

/** "1 vraag", "3 vragen". */
export function counted(count: number, one: string, several: string): string {
  return `${dutchNumber(count)} ${count === 1 ? one : several}`;
}
