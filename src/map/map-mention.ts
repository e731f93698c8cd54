import type * as RDF from '@rdfjs/types';
import type { EntityNode, MentionNode, ReferenceNode, ValueNode } from '../types/inquiry.js';
import type { ReferenceFunction } from '../types/mention.js';
import { cito, itsrdf, nif, prov, rdf, schema } from '../vocabulary/external.js';
import { vb, vbc } from '../vocabulary/terms.js';
import { about, date, decimal, node, nodes, offset, plain, some } from './statements.js';

/** The CiTO property that says the same as a function (`design/model.md`, `vb:function`). */
const citations: Record<ReferenceFunction, RDF.NamedNode> = {
  zie: cito.citesForInformation,
  'zie-ook': cito.citesForInformation,
  'zoals-omschreven': cito.citesForInformation,
  conform: cito.citesAsAuthority,
  'reactie-op': cito.repliesTo,
  'naar-aanleiding-van': cito.citesAsRelated,
};

/** A mention: its place and words, and what it says. */
export function* mapMention(mention: MentionNode, run: RDF.NamedNode): Generator<RDF.Quad> {
  const say = about(mention.iri);
  yield* say(rdf.type, vb.Mention, nif.OffsetBasedString);
  yield* say(nif.referenceContext, node(mention.context));
  yield* say(nif.beginIndex, offset(mention.begin));
  yield* say(nif.endIndex, offset(mention.end));
  yield* say(nif.anchorOf, plain(mention.anchor));
  yield* say(vb.rule, plain(mention.rule));
  yield* say(prov.wasGeneratedBy, run);
  if (mention.kind === 'reference') yield* mapReference(mention);
  else if (mention.kind === 'entity') yield* mapEntity(mention);
  else yield* mapValue(mention);
}

function* mapReference(reference: ReferenceNode): Generator<RDF.Quad> {
  const say = about(reference.iri);
  yield* say(rdf.type, vb.Reference, vb[reference.class]);
  yield* say(vb.resolution, vbc[reference.resolution]);
  yield* say(vb.target, ...nodes(reference.targets));
  yield* say(vb.targetAnswer, ...nodes(reference.targetAnswers));
  yield* say(vb.targetIdentifier, ...reference.targetIdentifiers.map(plain));
  yield* say(vb.suggestedTarget, ...some(reference.suggested, node));
  if (reference.suggested) yield* say(vb.remark, vbc['afwijkend-dossier']);
  if (!reference.function) return;
  yield* say(vb.function, vbc[reference.function]);
  if (reference.resolution !== 'opgelost') return;
  const cited = reference.class === 'IntraDocumentReference' ? reference.targetAnswers : reference.targets;
  yield* about(reference.context)(citations[reference.function], ...nodes(cited.filter((iri) => iri !== reference.context)));
}

function* mapEntity(mention: EntityNode): Generator<RDF.Quad> {
  const say = about(mention.iri);
  yield* say(rdf.type, vb.EntityMention);
  yield* say(itsrdf.taClassRef, vb[mention.type]);
  yield* say(itsrdf.taIdentRef, ...some(mention.identity, node));
}

const valueClasses = { date: vb.DateMention, amount: vb.AmountMention, quantity: vb.QuantityMention };

function* mapValue({ iri, mention, anchorDate }: ValueNode): Generator<RDF.Quad> {
  const say = about(iri);
  yield* say(rdf.type, valueClasses[mention.kind]);
  yield* say(itsrdf.taClassRef, vb[mention.type]);
  if (mention.kind === 'date') {
    if (mention.value?.kind === 'days') yield* say(vb.value, ...mention.value.days.map(date));
    if (mention.value?.kind === 'period') yield* [...say(vb.from, date(mention.value.from)), ...say(vb.until, date(mention.value.until))];
    yield* say(vb.anchorDate, ...some(anchorDate, date));
    return;
  }
  yield* say(vb.value, ...some(mention.value ?? undefined, decimal));
  yield* say(schema.unitText, ...some(mention.unit, plain));
  if (mention.kind === 'amount') yield* say(schema.currency, ...some(mention.currency, plain));
}
