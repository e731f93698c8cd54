import { prefixes } from '../vocabulary/external.js';

/** Constraint component (local name) → what is wrong when it is not met, in Dutch. */
const faults: Readonly<Record<string, string>> = {
  And: 'voldoet niet aan alle eisen',
  Class: 'is niet van de gevraagde klasse, of is niet beschreven',
  Closed: 'deze eigenschap hoort hier niet',
  Datatype: 'heeft een ander datatype, of is geen geldige waarde daarvan',
  Disjoint: 'mag niet ook hier staan',
  Equals: 'staat maar aan één kant',
  HasValue: 'de vereiste waarde ontbreekt',
  In: 'is geen van de toegestane waarden',
  LanguageIn: 'is niet in de gevraagde taal',
  LessThan: 'is niet kleiner',
  LessThanOrEquals: 'is groter',
  MaxCount: 'staat er te vaak',
  MaxInclusive: 'is te groot',
  MinCount: 'ontbreekt, of staat er te weinig',
  MinInclusive: 'is te klein',
  MinLength: 'is te kort',
  Not: 'heeft wat niet mag',
  NodeKind: 'is van de verkeerde soort (adres of tekst)',
  Or: 'past in geen van de toegestane gevallen',
  Pattern: 'heeft niet de gevraagde vorm',
  UniqueLang: 'staat er meer dan eens in dezelfde taal',
  Xone: 'past niet in precies één van de toegestane gevallen',
};

/** What is wrong in words, in Dutch, by IRI of a constraint component or integrity rule. */
export function whatIsWrong(constraint: string): string {
  if (constraint.startsWith(prefixes.vbs)) return 'de data spreken zichzelf tegen';
  return faults[constraint.slice(prefixes.sh.length).replace(/ConstraintComponent$/, '')] ?? 'voldoet niet';
}
