// Generated from ontology/*.ttl by `npm run generate`; not to be edited.
import { DataFactory } from 'n3';
import { cito } from './external.js';

const { namedNode } = DataFactory;

/** The ontology's classes and properties. */
export const vb = Object.freeze({
  /** An official paper that holds questions, answers or both, or that tells that answers come later or not at all. */
  QuestionDocument: namedNode('https://w3id.org/vraagbaak/def#QuestionDocument'),
  /** A paper that a text points at, whether or not it is published here too. */
  CitedDocument: namedNode('https://w3id.org/vraagbaak/def#CitedDocument'),
  /** Running text of a paper that is neither question nor answer: an introduction, explanation, heading or closing. */
  DocumentPart: namedNode('https://w3id.org/vraagbaak/def#DocumentPart'),
  /** A case of the House, as the printed case number names it; questions, their postponement and their answer meet in it. */
  Case: namedNode('https://w3id.org/vraagbaak/def#Case'),
  /** A question as the paper numbers it; it may hold several question marks. */
  Question: namedNode('https://w3id.org/vraagbaak/def#Question'),
  /** The part of a question that ends in one question mark, with its place in the text of that question. */
  SubQuestion: namedNode('https://w3id.org/vraagbaak/def#SubQuestion'),
  /** An answer as the paper prints it, to one question or to several at once. */
  Answer: namedNode('https://w3id.org/vraagbaak/def#Answer'),
  /** An answer that holds nothing but a pointer to another answer of the same paper. */
  ReferralAnswer: namedNode('https://w3id.org/vraagbaak/def#ReferralAnswer'),
  /** Text of a note to a question, an answer or the paper itself. */
  Footnote: namedNode('https://w3id.org/vraagbaak/def#Footnote'),
  /** Words of a text that name something or point at something; one a place and kind. */
  Mention: namedNode('https://w3id.org/vraagbaak/def#Mention'),
  /** Words that point at another answer, paper, law, ruling or web address. */
  Reference: namedNode('https://w3id.org/vraagbaak/def#Reference'),
  /** A reference to a question or answer of the same paper. */
  IntraDocumentReference: namedNode('https://w3id.org/vraagbaak/def#IntraDocumentReference'),
  /** A reference to another paper, such as a parliamentary paper, the Handelingen (proceedings) or an official gazette. */
  DocumentReference: namedNode('https://w3id.org/vraagbaak/def#DocumentReference'),
  /** A reference to Dutch legislation or to an article or paragraph of it. */
  LawReference: namedNode('https://w3id.org/vraagbaak/def#LawReference'),
  /** A reference to a ruling of a court. */
  CaseReference: namedNode('https://w3id.org/vraagbaak/def#CaseReference'),
  /** A reference to a regulation, directive or decision of the European Union. */
  EuActReference: namedNode('https://w3id.org/vraagbaak/def#EuActReference'),
  /** A web address that stands in the text or in a note, or the title of what is at that address of the note. */
  WebReference: namedNode('https://w3id.org/vraagbaak/def#WebReference'),
  /** Words that name a person, an organisation, a place or something else that has a name. */
  EntityMention: namedNode('https://w3id.org/vraagbaak/def#EntityMention'),
  /** Words that name a day, a month, a year or a period. */
  DateMention: namedNode('https://w3id.org/vraagbaak/def#DateMention'),
  /** Words that name a sum of money. */
  AmountMention: namedNode('https://w3id.org/vraagbaak/def#AmountMention'),
  /** Words that name a number of things, a measure or a percentage. */
  QuantityMention: namedNode('https://w3id.org/vraagbaak/def#QuantityMention'),
  /** A human being mentioned by name. */
  Person: namedNode('https://w3id.org/vraagbaak/def#Person'),
  /** A company, party, institution, international organisation or other body that has a name. */
  Organization: namedNode('https://w3id.org/vraagbaak/def#Organization'),
  /** A ministry, agency, parliament, municipality or other body of a government, Dutch or foreign. */
  GovernmentOrganization: namedNode('https://w3id.org/vraagbaak/def#GovernmentOrganization'),
  /** An armed organisation, of a state or not: an army, a militia or a terrorist group. */
  ArmedGroup: namedNode('https://w3id.org/vraagbaak/def#ArmedGroup'),
  /** A military or civilian mission, operation or coalition that has a name. */
  Mission: namedNode('https://w3id.org/vraagbaak/def#Mission'),
  /** A country, region, city, sea or other place on earth. */
  Location: namedNode('https://w3id.org/vraagbaak/def#Location'),
  /** A built place with a name or function: a base, airfield, port, hospital or building. */
  Facility: namedNode('https://w3id.org/vraagbaak/def#Facility'),
  /** An event that has a name: a conference, disaster, war or election. */
  Event: namedNode('https://w3id.org/vraagbaak/def#Event'),
  /** An act, decree, treaty, European act or other legislation, or an article or paragraph of it. */
  Law: namedNode('https://w3id.org/vraagbaak/def#Law'),
  /** A report, article, programme or other work that has a title. */
  Work: namedNode('https://w3id.org/vraagbaak/def#Work'),
  /** An office or function of a person, such as a minister for a portfolio. */
  Role: namedNode('https://w3id.org/vraagbaak/def#Role'),
  /** A people, nationality, religious or population group, also as an adjective. */
  NationalityOrGroup: namedNode('https://w3id.org/vraagbaak/def#NationalityOrGroup'),
  /** A day, a month, a year or a period. */
  Date: namedNode('https://w3id.org/vraagbaak/def#Date'),
  /** A sum in a currency. */
  Money: namedNode('https://w3id.org/vraagbaak/def#Money'),
  /** A number of things, or a measure with a unit. */
  Quantity: namedNode('https://w3id.org/vraagbaak/def#Quantity'),
  /** A part in a hundred. */
  Percent: namedNode('https://w3id.org/vraagbaak/def#Percent'),
  /** The case to which the paper belongs by its case number. */
  inCase: namedNode('https://w3id.org/vraagbaak/def#inCase'),
  /** What kind of paper with questions or answers it is. */
  documentKind: namedNode('https://w3id.org/vraagbaak/def#documentKind'),
  /** Member or committee that asks the questions, where the paper names one. */
  askedBy: namedNode('https://w3id.org/vraagbaak/def#askedBy'),
  /** Office or institution to which the questions are addressed. */
  addressedTo: namedNode('https://w3id.org/vraagbaak/def#addressedTo'),
  /** Person who gives or signs the answers, where the paper names one. */
  answeredBy: namedNode('https://w3id.org/vraagbaak/def#answeredBy'),
  /** Ministry or other body that answers. */
  answeringBody: namedNode('https://w3id.org/vraagbaak/def#answeringBody'),
  /** Another office or body on whose behalf the answers are given as well. */
  onBehalfOf: namedNode('https://w3id.org/vraagbaak/def#onBehalfOf'),
  /** How the source was read where it was not plain. */
  remark: namedNode('https://w3id.org/vraagbaak/def#remark'),
  /** What the question gets in this paper: an answer, nothing, a postponement, a refusal, or withdrawal. */
  answerStatus: namedNode('https://w3id.org/vraagbaak/def#answerStatus'),
  /** Answer that the paper gives to the question; a referral counts. */
  hasAnswer: namedNode('https://w3id.org/vraagbaak/def#hasAnswer'),
  /** Question to which this is the answer; a joint answer has several. */
  answers: namedNode('https://w3id.org/vraagbaak/def#answers'),
  /** Answer of substance at which the question arrives once all referrals are followed; derived. */
  effectiveAnswer: namedNode('https://w3id.org/vraagbaak/def#effectiveAnswer'),
  /** Another answer of the same paper that this answer points to. */
  refersToAnswer: namedNode('https://w3id.org/vraagbaak/def#refersToAnswer'),
  /** Another answer that stands in for this referral: the answer is that other one. */
  defersTo: namedNode('https://w3id.org/vraagbaak/def#defersTo'),
  /** Note whose mark stands in this text. */
  hasFootnote: namedNode('https://w3id.org/vraagbaak/def#hasFootnote'),
  /** What is meant by the words as written, also when that is probably a misprint. */
  target: namedNode('https://w3id.org/vraagbaak/def#target'),
  /** Answer that is meant, also when the words name a question. */
  targetAnswer: namedNode('https://w3id.org/vraagbaak/def#targetAnswer'),
  /** Correction that is proposed for a probable mistake; a remark says why. */
  suggestedTarget: namedNode('https://w3id.org/vraagbaak/def#suggestedTarget'),
  /** To what end the text points, as the words before it say. */
  function: namedNode('https://w3id.org/vraagbaak/def#function'),
  /** Whether it was found what the words point at. */
  resolution: namedNode('https://w3id.org/vraagbaak/def#resolution'),
  /** SHA-256 of the bytes of the input, in lower-case hexadecimal digits. */
  contentHash: namedNode('https://w3id.org/vraagbaak/def#contentHash'),
  /** Number of references in the paper of which it cannot be told where they lead (vb:resolution vbc:onopgelost). */
  unresolvedReferenceCount: namedNode('https://w3id.org/vraagbaak/def#unresolvedReferenceCount'),
  /** Number of mentions of entities in the paper of which it is not known who or what is meant (without itsrdf:taIdentRef). */
  unidentifiedMentionCount: namedNode('https://w3id.org/vraagbaak/def#unidentifiedMentionCount'),
  /** Number of the parliamentary dossier, with the budget chapter where printed, such as 27925 or 35925-X. */
  dossierNumber: namedNode('https://w3id.org/vraagbaak/def#dossierNumber'),
  /** Case number of the House as printed, such as 2024Z18435. */
  caseNumber: namedNode('https://w3id.org/vraagbaak/def#caseNumber'),
  /** Session year of the House in which the paper appeared, such as 2023-2024. */
  sessionYear: namedNode('https://w3id.org/vraagbaak/def#sessionYear'),
  /** Name of the committee of the House that put the questions or adopted the paper, as printed. */
  committee: namedNode('https://w3id.org/vraagbaak/def#committee'),
  /** Day on which the questions were asked or sent in, as printed. */
  dateAsked: namedNode('https://w3id.org/vraagbaak/def#dateAsked'),
  /** Day on which the answers were given or received, as printed. */
  dateAnswered: namedNode('https://w3id.org/vraagbaak/def#dateAnswered'),
  /** The number as a figure; only when the printed number is all digits. */
  number: namedNode('https://w3id.org/vraagbaak/def#number'),
  /** Number as printed, such as 7 or 2m; of an answer the one under which it stands, else the first that its heading names. */
  numberLabel: namedNode('https://w3id.org/vraagbaak/def#numberLabel'),
  /** Number of question marks in the text of the question. */
  subQuestionCount: namedNode('https://w3id.org/vraagbaak/def#subQuestionCount'),
  /** Heading of the answer as printed; absent when there is none. */
  heading: namedNode('https://w3id.org/vraagbaak/def#heading'),
  /** Mark of the note as printed. */
  mark: namedNode('https://w3id.org/vraagbaak/def#mark'),
  /** Identifier of the target in a normal form, such as kst-27925-882, BWBR0001840, ECLI:NL:HR:2019:2006 or a web address; without a target (vb:target) that of the reference behind it, as with a motion whose number follows in brackets. */
  targetIdentifier: namedNode('https://w3id.org/vraagbaak/def#targetIdentifier'),
  /** Id of the rule that found the mention. */
  rule: namedNode('https://w3id.org/vraagbaak/def#rule'),
  /** The day named as a date, or the amount, number or percentage named as a figure. */
  value: namedNode('https://w3id.org/vraagbaak/def#value'),
  /** First day of the month, year or period named. */
  from: namedNode('https://w3id.org/vraagbaak/def#from'),
  /** Last day, included, of the month, year or period named. */
  until: namedNode('https://w3id.org/vraagbaak/def#until'),
  /** Date of the paper against which an incomplete or relative date was worked out. */
  anchorDate: namedNode('https://w3id.org/vraagbaak/def#anchorDate'),
  /** Identifier of the law in the Dutch legislation database (Basiswettenbestand), such as BWBR0001840. */
  bwbId: namedNode('https://w3id.org/vraagbaak/def#bwbId'),
  /** Article of the law, as far as written. */
  article: namedNode('https://w3id.org/vraagbaak/def#article'),
  /** Paragraph of the article, as a figure, as far as written. */
  paragraph: namedNode('https://w3id.org/vraagbaak/def#paragraph'),
  /** Link by the Dutch standard for legal references (JCI 1.3), usable on wetten.overheid.nl. */
  jci: namedNode('https://w3id.org/vraagbaak/def#jci'),
});

/** The concepts of the scheme. */
export const vbc = Object.freeze({
  /** Parliamentary paper in which a committee puts questions and a minister or institution answers them. */
  lijst: namedNode('https://w3id.org/vraagbaak/id/concept/lijst'),
  /** Written questions of members with their answers, as printed in the appendix to the proceedings. */
  aanhangsel: namedNode('https://w3id.org/vraagbaak/id/concept/aanhangsel'),
  /** Written questions as sent in, before there is an answer to them. */
  'vragen-zonder-antwoord': namedNode('https://w3id.org/vraagbaak/id/concept/vragen-zonder-antwoord'),
  /** Notice that questions are not answered within the term, or that they are withdrawn. */
  uitstelbericht: namedNode('https://w3id.org/vraagbaak/id/concept/uitstelbericht'),
  /** Letter of a ministry or other institution in which questions are answered. */
  brief: namedNode('https://w3id.org/vraagbaak/id/concept/brief'),
  /** Paper with questions or answers whose kind was not recognised. */
  onbekend: namedNode('https://w3id.org/vraagbaak/id/concept/onbekend'),
  /** Text of the paper that goes before the first question. */
  inleiding: namedNode('https://w3id.org/vraagbaak/id/concept/inleiding'),
  /** Explanation that the paper gives beside the questions or answers. */
  toelichting: namedNode('https://w3id.org/vraagbaak/id/concept/toelichting'),
  /** Heading that brings questions or answers together under a subject. */
  tussenkop: namedNode('https://w3id.org/vraagbaak/id/concept/tussenkop'),
  /** Text of the paper that comes after the last answer, such as a greeting or signature. */
  slot: namedNode('https://w3id.org/vraagbaak/id/concept/slot'),
  /** The paper gives some text as an answer, even if that is only a pointer. */
  beantwoord: namedNode('https://w3id.org/vraagbaak/id/concept/beantwoord'),
  /** The paper gives no answer to the question. */
  onbeantwoord: namedNode('https://w3id.org/vraagbaak/id/concept/onbeantwoord'),
  /** The paper says that the question will not be answered, without a text of its own under it. */
  geweigerd: namedNode('https://w3id.org/vraagbaak/id/concept/geweigerd'),
  /** The paper tells that the answer will come later. */
  uitgesteld: namedNode('https://w3id.org/vraagbaak/id/concept/uitgesteld'),
  /** The paper tells that the question was withdrawn. */
  ingetrokken: namedNode('https://w3id.org/vraagbaak/id/concept/ingetrokken'),
  /** It is known what the words point at. */
  opgelost: namedNode('https://w3id.org/vraagbaak/id/concept/opgelost'),
  /** The words point at something, but say too little to know at what. */
  onopgelost: namedNode('https://w3id.org/vraagbaak/id/concept/onopgelost'),
  /** What is written is probably a slip or misprint. */
  'vermoedelijke-fout': namedNode('https://w3id.org/vraagbaak/id/concept/vermoedelijke-fout'),
  /** The words point at something for which no address can be made here. */
  'buiten-bereik': namedNode('https://w3id.org/vraagbaak/id/concept/buiten-bereik'),
  /** The reader finds there what is meant here. */
  zie: namedNode('https://w3id.org/vraagbaak/id/concept/zie'),
  /** The reader finds more about the same there. */
  'zie-ook': namedNode('https://w3id.org/vraagbaak/id/concept/zie-ook'),
  /** Action was or is taken in accordance with what stands there. */
  conform: namedNode('https://w3id.org/vraagbaak/id/concept/conform'),
  /** What is named here is described there. */
  'zoals-omschreven': namedNode('https://w3id.org/vraagbaak/id/concept/zoals-omschreven'),
  /** The text replies to what stands there. */
  'reactie-op': namedNode('https://w3id.org/vraagbaak/id/concept/reactie-op'),
  /** What stands there gave occasion to what is said or done here. */
  'naar-aanleiding-van': namedNode('https://w3id.org/vraagbaak/id/concept/naar-aanleiding-van'),
  /** The answer has no heading in the paper; where it begins follows from the text. */
  'kop-ontbreekt': namedNode('https://w3id.org/vraagbaak/id/concept/kop-ontbreekt'),
  /** The printed number occurs earlier in the paper; so the address has a suffix. */
  'label-herhaald': namedNode('https://w3id.org/vraagbaak/id/concept/label-herhaald'),
  /** The paper prints no number; it was derived from the order. */
  'label-ontbreekt': namedNode('https://w3id.org/vraagbaak/id/concept/label-ontbreekt'),
  /** Under one head with several numbers stands text that cannot be parted among those numbers. */
  'groep-niet-gesplitst': namedNode('https://w3id.org/vraagbaak/id/concept/groep-niet-gesplitst'),
  /** The text ends in the source before it is complete. */
  afgebroken: namedNode('https://w3id.org/vraagbaak/id/concept/afgebroken'),
  /** The source does not show what kind of paper it is. */
  'soort-onbekend': namedNode('https://w3id.org/vraagbaak/id/concept/soort-onbekend'),
  /** The number as written deviates from what the other references of the paper lead one to expect; the suggested target rests on that. */
  'afwijkend-dossier': namedNode('https://w3id.org/vraagbaak/id/concept/afwijkend-dossier'),
});

/** The CiTO property that says the same as a function of a reference. */
export const citations = Object.freeze({
  zie: cito.citesForInformation,
  'zie-ook': cito.citesForInformation,
  conform: cito.citesAsAuthority,
  'zoals-omschreven': cito.citesForInformation,
  'reactie-op': cito.repliesTo,
  'naar-aanleiding-van': cito.citesAsRelated,
});

/** The datatype of each property of ours whose values are literals. */
export const datatypes = Object.freeze({
  contentHash: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  unresolvedReferenceCount: namedNode('http://www.w3.org/2001/XMLSchema#integer'),
  unidentifiedMentionCount: namedNode('http://www.w3.org/2001/XMLSchema#integer'),
  dossierNumber: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  caseNumber: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  sessionYear: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  committee: namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'),
  dateAsked: namedNode('http://www.w3.org/2001/XMLSchema#date'),
  dateAnswered: namedNode('http://www.w3.org/2001/XMLSchema#date'),
  number: namedNode('http://www.w3.org/2001/XMLSchema#integer'),
  numberLabel: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  subQuestionCount: namedNode('http://www.w3.org/2001/XMLSchema#integer'),
  heading: namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'),
  mark: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  targetIdentifier: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  rule: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  from: namedNode('http://www.w3.org/2001/XMLSchema#date'),
  until: namedNode('http://www.w3.org/2001/XMLSchema#date'),
  anchorDate: namedNode('http://www.w3.org/2001/XMLSchema#date'),
  bwbId: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  article: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  paragraph: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  jci: namedNode('http://www.w3.org/2001/XMLSchema#string'),
});
