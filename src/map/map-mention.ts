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
export function mapMention(mention: MentionNode, run: RDF.NamedNode): readonly RDF.Quad[] {
  const say = about(mention.iri);
  return [
    ...say(rdf.type, vb.Mention, nif.OffsetBasedString),
    ...say(nif.referenceContext, node(mention.context)),
    ...say(nif.beginIndex, offset(mention.begin)),
    ...say(nif.endIndex, offset(mention.end)),
    ...say(nif.anchorOf, plain(mention.anchor)),
    ...say(vb.rule, plain(mention.rule)),
    ...say(prov.wasGeneratedBy, run),
    ...(mention.kind === 'reference' ? mapReference(mention, say) : mention.kind === 'entity' ? mapEntity(mention, say) : mapValue(mention, say)),
  ];
}

type Say = ReturnType<typeof about>;

function mapReference(reference: ReferenceNode, say: Say): readonly RDF.Quad[] {
  return [
    ...say(rdf.type, vb.Reference, vb[reference.class]),
    ...say(vb.resolution, vbc[reference.resolution]),
    ...say(vb.target, ...nodes(reference.targets)),
    ...say(vb.targetAnswer, ...nodes(reference.targetAnswers)),
    ...say(vb.targetIdentifier, ...reference.targetIdentifiers.map(plain)),
    ...say(vb.suggestedTarget, ...some(reference.suggested, node)),
    ...say(vb.remark, ...some(reference.suggested, () => vbc['afwijkend-dossier'])),
    ...say(vb.function, ...some(reference.function, (name) => vbc[name])),
    ...mapCitation(reference),
  ];
}

/** The CiTO statement of a pointer that leads somewhere and says why. */
function mapCitation({ function: name, resolution, class: kind, context, targetAnswers, targets }: ReferenceNode): readonly RDF.Quad[] {
  if (!name || resolution !== 'opgelost') return [];
  const cited = kind === 'IntraDocumentReference' ? targetAnswers : targets;
  return about(context)(citations[name], ...nodes(cited.filter((iri) => iri !== context)));
}

function mapEntity(mention: EntityNode, say: Say): readonly RDF.Quad[] {
  return [...say(rdf.type, vb.EntityMention), ...say(itsrdf.taClassRef, vb[mention.type]), ...say(itsrdf.taIdentRef, ...some(mention.identity, node))];
}

const valueClasses = { date: vb.DateMention, amount: vb.AmountMention, quantity: vb.QuantityMention };

function mapValue({ mention, anchorDate }: ValueNode, say: Say): readonly RDF.Quad[] {
  const kinds = [...say(rdf.type, valueClasses[mention.kind]), ...say(itsrdf.taClassRef, vb[mention.type])];
  if (mention.kind !== 'date') {
    const currency = mention.kind === 'amount' ? mention.currency : undefined;
    return [...kinds, ...say(vb.value, ...some(mention.value ?? undefined, decimal)), ...say(schema.unitText, ...some(mention.unit, plain)), ...say(schema.currency, ...some(currency, plain))];
  }
  const { value } = mention;
  return [
    ...kinds,
    ...(value?.kind === 'days' ? say(vb.value, ...value.days.map(date)) : []),
    ...(value?.kind === 'period' ? [...say(vb.from, date(value.from)), ...say(vb.until, date(value.until))] : []),
    ...say(vb.anchorDate, ...some(anchorDate, date)),
  ];
}
