import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { foaf, prov, rdf, skos, xsd } from '../../vocabulary/external.js';
import { dqv, ldqd } from '../../vocabulary/publishing.js';
import { version } from '../../version.js';
import { describe } from '../describe.js';
import { en, integer, nl, node, plain, time } from '../../vocabulary/make-terms.js';
import { total } from '../across/summarise.js';
import { type CatalogueInput, inCatalogue } from './catalogue-input.js';

interface Metric {
  readonly name: string;
  readonly dimension: RDF.NamedNode;
  readonly dutch: string;
  readonly english: string;
  readonly measure: (input: CatalogueInput) => RDF.Literal;
}

/** A share between 0 and 1 in four decimals; 1 of nothing. */
const share = (part: number, whole: number) =>
  DataFactory.literal((whole === 0 ? 1 : part / whole).toFixed(4).replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '.0' : '')), xsd.decimal);

const metrics: readonly Metric[] = [
  { name: 'stukken', dimension: ldqd.completeness, dutch: 'aantal gepubliceerde stukken', english: 'number of published papers', measure: ({ papers }) => integer(papers.length) },
  { name: 'vragen', dimension: ldqd.completeness, dutch: 'aantal vragen', english: 'number of questions', measure: ({ papers }) => integer(total(papers, 'questions')) },
  { name: 'vragen-zonder-antwoord', dimension: ldqd.completeness, dutch: 'aantal vragen die in hun stuk geen antwoord hebben', english: 'number of questions without an answer in their paper', measure: ({ papers }) => integer(total(papers, 'unanswered')) },
  { name: 'verwijzingen', dimension: ldqd.interlinking, dutch: 'aantal verwijzingen', english: 'number of references', measure: ({ papers }) => integer(total(papers, 'references')) },
  { name: 'verwijzingen-onopgelost', dimension: ldqd.interlinking, dutch: 'aantal verwijzingen waarvan het doel niet is te bepalen', english: 'number of references whose target cannot be determined', measure: ({ papers }) => integer(total(papers, 'unresolved')) },
  { name: 'verwijzingen-vermoedelijke-fout', dimension: ldqd.interlinking, dutch: 'aantal verwijzingen die vermoedelijk een schrijf- of drukfout zijn', english: 'number of references that are probably a slip or misprint', measure: ({ papers }) => integer(total(papers, 'doubtful')) },
  { name: 'aandeel-verwijzingen-zonder-twijfel', dimension: ldqd.interlinking, dutch: 'aandeel van de verwijzingen dat niet onopgelost of vermoedelijk fout is', english: 'share of references neither unresolved nor probably mistaken', measure: ({ papers }) => share(total(papers, 'references') - total(papers, 'unresolved') - total(papers, 'doubtful'), total(papers, 'references')) },
  { name: 'vermeldingen', dimension: ldqd.interlinking, dutch: 'aantal vermeldingen van entiteiten', english: 'number of mentions of entities', measure: ({ papers }) => integer(total(papers, 'entityMentions')) },
  { name: 'vermeldingen-zonder-identiteit', dimension: ldqd.interlinking, dutch: 'aantal vermeldingen waarvan niet bekend is wie of wat is bedoeld', english: 'number of mentions of which it is not known who or what is meant', measure: ({ papers }) => integer(total(papers, 'unidentified')) },
  { name: 'aandeel-geidentificeerd', dimension: ldqd.interlinking, dutch: 'aandeel van de vermeldingen met een identiteit', english: 'share of mentions with an identity', measure: ({ papers }) => share(total(papers, 'entityMentions') - total(papers, 'unidentified'), total(papers, 'entityMentions')) },
  { name: 'schendingen', dimension: ldqd.consistency, dutch: 'aantal schendingen van de shapes en samenhangregels in de gepubliceerde stukken', english: 'number of breaches of shapes and integrity rules in the published papers', measure: () => integer(0) },
  { name: 'vastgehouden', dimension: ldqd.consistency, dutch: 'aantal aangeboden stukken dat niet is gepubliceerd omdat het niet voldeed', english: 'number of offered papers not published because they did not conform', measure: ({ run }) => integer(run.heldBack) },
  { name: 'onleesbaar', dimension: ldqd.completeness, dutch: 'aantal aangeboden bestanden dat niet als stuk was te lezen', english: 'number of offered files that could not be read as a paper', measure: ({ run }) => integer(run.unreadable) },
];

/** Figures of quality (DQV) of the data set, and the run that made it (PROV). */
export function describeQuality(input: CatalogueInput): readonly RDF.Quad[] {
  const { base, moment } = input;
  const dataset = inCatalogue(base, 'dataset');
  const program = inCatalogue(base, 'programma');
  const measurements = metrics.flatMap(({ name, dimension, dutch, english, measure }) => {
    const metric = inCatalogue(base, `maat-${name}`);
    const measurement = inCatalogue(base, `meting-${name}`);
    const value = measure(input);
    return [
      ...describe(dataset, [dqv.hasQualityMeasurement, node(measurement)]),
      ...describe(metric, [rdf.type, dqv.Metric], [skos.prefLabel, nl(dutch), en(english)], [dqv.inDimension, dimension], [dqv.expectedDataType, value.datatype]),
      ...describe(measurement, [rdf.type, dqv.QualityMeasurement], [dqv.isMeasurementOf, node(metric)], [dqv.computedOn, node(dataset)], [dqv.value, value], [prov.wasGeneratedBy, node(inCatalogue(base, 'verwerking'))]),
    ];
  });
  return [
    ...measurements,
    ...describe(inCatalogue(base, 'verwerking'), [rdf.type, prov.Activity], [prov.endedAtTime, time(moment)], [prov.wasAssociatedWith, node(program)]),
    ...describe(program, [rdf.type, prov.SoftwareAgent], [foaf.name, plain(`vraagbaak ${version}`)]),
  ];
}
