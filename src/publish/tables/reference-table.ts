import type * as RDF from '@rdfjs/types';
import { dcterms, nif, prefixes, rdf } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import { objectsOf, type PaperGraph, subjectsOf, firstOf } from '../across/paper-graph.js';
import type { Table } from './table.js';
import { survivesTemplate } from './write-metadata.js';

const leaves: ReadonlySet<string> = new Set([vb.IntraDocumentReference, vb.DocumentReference, vb.LawReference, vb.CaseReference, vb.EuActReference, vb.WebReference].map(({ value }) => value));

/** The table of references: a row for each thing that a reference points at, and one for a reference that points at nothing known. */
export const referenceTable: Table = {
  path: 'dump/verwijzingen.csv',
  title: 'Verwijzingen',
  description: 'Een rij per verwijzing en doel; een verwijzing zonder bekend doel heeft een rij zonder doel.',
  subject: 'verwijzing',
  unique: false,
  type: vb.Reference.value,
  columns: [
    { name: 'verwijzing', description: 'adres van de verwijzing', datatype: 'anyURI' },
    { name: 'stuk', description: 'nummer van het stuk' },
    { name: 'staat_in', description: 'adres van de vraag, het antwoord of de noot', property: nif.referenceContext.value, value: '{+staat_in}' },
    { name: 'begin', description: 'plaats in die tekst, in Unicode-codepunten', property: nif.beginIndex.value, datatype: 'nonNegativeInteger' },
    { name: 'einde', description: 'plaats na het laatste teken', property: nif.endIndex.value, datatype: 'nonNegativeInteger' },
    { name: 'woorden', description: 'zoals het er staat', property: nif.anchorOf.value },
    { name: 'soort', description: 'klasse van de verwijzing', property: rdf.type.value, value: `${prefixes.vb}{soort}` },
    { name: 'uitkomst', description: 'of bekend is waarnaar dit wijst', property: vb.resolution.value, value: `${prefixes.vbc}{uitkomst}` },
    { name: 'functie', description: 'waartoe de tekst verwijst', property: vb.function.value, value: `${prefixes.vbc}{functie}` },
    { name: 'doel', description: 'adres van wat er geschreven staat', property: vb.target.value, value: '{+doel}' },
    { name: 'doelantwoord', description: 'adres van het antwoord dat is bedoeld', property: vb.targetAnswer.value, value: '{+doelantwoord}' },
    { name: 'kenmerk', description: 'nummer van het doel in vaste vorm', property: vb.targetIdentifier.value },
    { name: 'voorstel', description: 'adres van een voorgestelde verbetering', property: vb.suggestedTarget.value, value: '{+voorstel}' },
    { name: 'regel', description: 'regel die de verwijzing vond', property: vb.rule.value },
  ],
};

/** The rows of a paper's references, in order of address. An address that no template can give back leaves its cell empty. */
export function* referenceRows(paper: PaperGraph): Generator<readonly string[]> {
  for (const reference of subjectsOf(paper, vb.Reference)) {
    const value = (predicate: RDF.NamedNode) => firstOf(paper, reference, predicate) ?? '';
    const types = objectsOf(paper, reference, rdf.type).map((type) => type.value);
    for (const { target, answer, identifier } of rowsOf(paper, reference)) {
      yield [
        reference, paper.docref, value(nif.referenceContext), value(nif.beginIndex), value(nif.endIndex), value(nif.anchorOf),
        (types.find((type) => leaves.has(type)) ?? '').slice(prefixes.vb.length),
        value(vb.resolution).slice(prefixes.vbc.length), value(vb.function).slice(prefixes.vbc.length), addressCell(target), addressCell(answer),
        identifier, addressCell(value(vb.suggestedTarget)), value(vb.rule),
      ];
    }
  }
}

const addressCell = (iri: string) => (survivesTemplate(iri) ? iri : '');

/** What a row says that another row of the same reference may not. */
interface Pointer {
  readonly target: string;
  readonly answer: string;
  readonly identifier: string;
}

/** What a reference points at, each with the answer that is meant by it and its number; an answer or number that belongs to no target stands alone. */
function rowsOf(paper: PaperGraph, reference: string): readonly Pointer[] {
  const values = (subject: string, predicate: RDF.NamedNode) => objectsOf(paper, subject, predicate).map(({ value }) => value);
  const answers = new Set(values(reference, vb.targetAnswer));
  const identifiers = new Set(values(reference, vb.targetIdentifier));
  const rows = values(reference, vb.target).flatMap((target): readonly Pointer[] => {
    const identifier = identifiers.size === 1 ? [...identifiers] : values(target, dcterms.identifier).filter((number) => identifiers.has(number));
    const meant = [target, ...values(target, vb.hasAnswer)].filter((answer) => answers.has(answer));
    return meant.length === 0 ? [{ target, answer: '', identifier: identifier[0] ?? '' }] : meant.map((answer) => ({ target, answer, identifier: identifier[0] ?? '' }));
  });
  const said = new Set(rows.flatMap(({ answer, identifier }) => [answer, identifier]));
  const rest = [
    ...[...answers].filter((answer) => !said.has(answer)).map((answer) => ({ target: '', answer, identifier: '' })),
    ...[...identifiers].filter((identifier) => !said.has(identifier)).map((identifier) => ({ target: '', answer: '', identifier })),
  ];
  return rows.length + rest.length === 0 ? [{ target: '', answer: '', identifier: '' }] : [...rows, ...rest];
}
