import type * as RDF from '@rdfjs/types';
import type { EntityNode, MentionNode, ReferenceNode, ValueNode } from '../types/inquiry.js';
import type { DateMention } from '../types/mention.js';
import { itsrdf, nif, prov, rdf, schema } from '../vocabulary/external.js';
import { citations, vb, vbc } from '../vocabulary/terms.js';
import type { Statements, Subject } from './statements.js';
import { date, decimal, node, plain, size } from '../vocabulary/make-terms.js';

/** A mention: its place and words, and what it says. */
export function mapMention(mention: MentionNode, run: RDF.NamedNode, graph: Statements): void {
  const about = graph.about(mention.iri);
  about.say(rdf.type, vb.Mention, nif.OffsetBasedString);
  about.say(nif.referenceContext, node(mention.context));
  about.say(nif.beginIndex, size(mention.begin));
  about.say(nif.endIndex, size(mention.end));
  about.say(nif.anchorOf, plain(mention.anchor));
  about.say(vb.rule, plain(mention.rule));
  about.say(prov.wasGeneratedBy, run);
  if (mention.kind === 'reference') mapReference(mention, about, graph);
  else if (mention.kind === 'entity') mapEntity(mention, about);
  else mapValue(mention, about);
}

function mapReference(reference: ReferenceNode, about: Subject, graph: Statements): void {
  about.say(rdf.type, vb.Reference, vb[reference.class]);
  about.say(vb.resolution, vbc[reference.resolution]);
  about.sayEach(vb.target, reference.targets, node);
  about.sayEach(vb.targetAnswer, reference.targetAnswers, node);
  about.sayEach(vb.targetIdentifier, reference.targetIdentifiers, plain);
  about.sayIf(vb.suggestedTarget, reference.suggested, node);
  about.sayIf(vb.remark, reference.suggested, () => vbc['afwijkend-dossier']);
  about.sayIf(vb.function, reference.function, (name) => vbc[name]);
  mapCitation(reference, graph);
}

/** The CiTO statement of a pointer that leads somewhere and says why. */
function mapCitation({ function: name, resolution, class: kind, context, targetAnswers, targets }: ReferenceNode, graph: Statements): void {
  if (!name || resolution !== 'opgelost') return;
  const cited = kind === 'IntraDocumentReference' ? targetAnswers : targets;
  graph.about(context).sayEach(citations[name], cited.filter((iri) => iri !== context), node);
}

function mapEntity(mention: EntityNode, about: Subject): void {
  about.say(rdf.type, vb.EntityMention);
  about.say(itsrdf.taClassRef, vb[mention.type]);
  about.sayIf(itsrdf.taIdentRef, mention.identity, node);
}

const valueClasses = { date: vb.DateMention, amount: vb.AmountMention, quantity: vb.QuantityMention };

function mapValue({ mention, anchorDate }: ValueNode, about: Subject): void {
  about.say(rdf.type, valueClasses[mention.kind]);
  about.say(itsrdf.taClassRef, vb[mention.type]);
  if (mention.kind === 'date') mapDate(mention, about);
  else {
    about.sayIf(vb.value, mention.value ?? undefined, decimal);
    about.sayIf(schema.unitText, mention.unit, plain);
    about.sayIf(schema.currency, mention.kind === 'amount' ? mention.currency : undefined, plain);
  }
  about.sayIf(vb.anchorDate, anchorDate, date);
}

function mapDate({ value }: DateMention, about: Subject): void {
  if (value?.kind === 'days') about.sayEach(vb.value, value.days, date);
  else if (value?.kind === 'period') {
    about.say(vb.from, date(value.from));
    about.say(vb.until, date(value.until));
  }
}
