import { effectiveAnswersAstray, answersMeantAstray, deferralsThatDontRefer, pointersNotFollowed, referralsToNothing, referralsWithoutPointer } from './integrity/answers.js';
import type { FindBreaches } from './integrity/breach.js';
import { citationsNotStated, citationsWithoutReference, identifiersUnlikeTargets } from './integrity/citations.js';
import { countsUnlikeMentions } from './integrity/counts.js';
import { classesUnlikeEntities, descriptionsNotNamed, equalsOfOneOwner, linksThatStayInside, namesNotDescribed, pagesOfOtherPapers, pagesUnlikeSources } from './integrity/links.js';
import { casesNamedOtherwise, documentsNamedOtherwise, lawsNamedOtherwise, mentionsNamedOtherwise, runsNamedOtherwise, textsNamedOtherwise } from './integrity/names.js';
import {
  contextsUnlikeTheirText, daysThatDontExist, numbersUnlikeTheirLabel, questionMarksMiscounted, spansUnlikeTheirText, subQuestionsUnlikeTheirWords, textsNotInDutch,
} from './integrity/texts.js';

interface IntegrityRule {
  readonly find: FindBreaches;
  readonly nl: string;
  readonly en: string;
}

/** What Core can't say, by id; `queries/integrity/{id}.rq` says the same in SPARQL. */
export const integrityRules = {
  'span-is-its-text': {
    find: spansUnlikeTheirText,
    nl: 'Laat nif:anchorOf precies de tekens van begin tot eind van de tekst herhalen (geteld in Unicode-tekens).',
    en: 'Let nif:anchorOf repeat exactly the characters from begin to end of the text (counted in Unicode code points).',
  },
  'context-is-its-text': {
    find: contextsUnlikeTheirText,
    nl: 'Laat nif:isString teken voor teken gelijk zijn aan schema:text.',
    en: 'Let nif:isString equal schema:text character for character.',
  },
  'sub-question-is-its-words': {
    find: subQuestionsUnlikeTheirWords,
    nl: 'Laat de tekst van een deelvraag gelijk zijn aan haar nif:anchorOf.',
    en: 'Let the text of a sub-question equal its nif:anchorOf.',
  },
  'question-marks-are-counted': {
    find: questionMarksMiscounted,
    nl: 'Laat vb:subQuestionCount het aantal vraagtekens in de tekst van de vraag zijn.',
    en: 'Let vb:subQuestionCount be the number of question marks in the text of the question.',
  },
  'open-ends-are-counted': {
    find: countsUnlikeMentions,
    nl: 'Laat vb:unresolvedReferenceCount en vb:unidentifiedMentionCount tellen wat er van het stuk in de data staat.',
    en: 'Let vb:unresolvedReferenceCount and vb:unidentifiedMentionCount count what the data hold of the paper.',
  },
  'number-is-its-label': {
    find: numbersUnlikeTheirLabel,
    nl: 'Geef vb:number precies als het label uit cijfers bestaat, en dan als dat getal.',
    en: 'Give vb:number exactly when the label is all digits, and then as that number.',
  },
  'day-exists': {
    find: daysThatDontExist,
    nl: 'Geef alleen dagen die bestaan (geen 30 februari).',
    en: 'Give only days that exist (no 30 February).',
  },
  'text-is-dutch': {
    find: textsNotInDutch,
    nl: 'Geef elke tekst met een taal de taal nl, zonder toevoeging.',
    en: 'Give every text that has a language the language nl, without a suffix.',
  },
  'effective-answer-follows': {
    find: effectiveAnswersAstray,
    nl: 'Laat vb:effectiveAnswer precies de antwoorden met eigen inhoud noemen waar vb:hasAnswer en daarna vb:defersTo heen leiden.',
    en: 'Let vb:effectiveAnswer name exactly the answers with a text of their own to which vb:hasAnswer and then vb:defersTo lead.',
  },
  'deferring-is-referring': {
    find: deferralsThatDontRefer,
    nl: 'Zeg bij elke vb:defersTo ook vb:refersToAnswer.',
    en: 'State vb:refersToAnswer with every vb:defersTo.',
  },
  'referral-defers': {
    find: referralsToNothing,
    nl: 'Laat een doorverwijzing naar een ander antwoord doorverwijzen (vb:defersTo); leidt haar verwijzing nergens heen, noem die dan geen opgeloste.',
    en: 'Let a referral defer to another answer (vb:defersTo); if its pointer leads nowhere, do not call that resolved.',
  },
  'pointer-is-followed': {
    find: pointersNotFollowed,
    nl: 'Laat een antwoord met vb:refersToAnswer (een doorverwijzing met vb:defersTo) elk antwoord noemen dat zijn verwijzingen bedoelen.',
    en: 'Let an answer name with vb:refersToAnswer (a referral with vb:defersTo) every answer that its pointers mean.',
  },
  'referring-has-pointer': {
    find: referralsWithoutPointer,
    nl: 'Laat vb:refersToAnswer alleen antwoorden noemen die een verwijzing in de tekst bedoelt.',
    en: 'Let vb:refersToAnswer name only answers that a pointer in the text means.',
  },
  'answer-meant-fits-question': {
    find: answersMeantAstray,
    nl: 'Laat vb:targetAnswer voor elke genoemde vraag haar antwoord noemen: dat met eigen inhoud als er zo een is.',
    en: 'Let vb:targetAnswer name for every question pointed at its answer: the one with a text of its own if there is one.',
  },
  'citation-is-stated': {
    find: citationsNotStated,
    nl: 'Zeg bij een opgeloste verwijzing met een functie ook de cito-eigenschap, van de tekst naar het doel.',
    en: 'State with a resolved reference that has a function the cito property too, from the text to the target.',
  },
  'citation-has-reference': {
    find: citationsWithoutReference,
    nl: 'Laat een cito-eigenschap alleen noemen wat een opgeloste verwijzing in de tekst met die functie als doel heeft.',
    en: 'Let a cito property name only what a resolved reference in the text with that function has as its target.',
  },
  'identifier-fits-target': {
    find: identifiersUnlikeTargets,
    nl: 'Laat vb:targetIdentifier precies de nummers van de doelen (vb:target) geven, of zonder doel die van een verwijzing in dezelfde tekst.',
    en: 'Let vb:targetIdentifier give exactly the identifiers of the targets (vb:target), or without a target those of a reference in the same text.',
  },
  'mention-is-named-by-place': {
    find: mentionsNamedOtherwise,
    nl: 'Laat het adres van een vermelding of deelvraag volgen uit haar tekst en posities.',
    en: 'Let the address of a mention or sub-question follow from its text and offsets.',
  },
  'text-is-named-by-label': {
    find: textsNamedOtherwise,
    nl: 'Laat het adres van een vraag, antwoord, noot of onderdeel volgen uit het stuk en het gedrukte label of teken.',
    en: 'Let the address of a question, answer, note or part follow from the paper and the printed label or mark.',
  },
  'document-is-named-by-number': {
    find: documentsNamedOtherwise,
    nl: 'Laat het adres van een stuk op zijn nummer eindigen (zonder nummer: op sha256- en 20 cijfers van de hash), en zeg bij een nummer met owl:sameAs ook het adres van de hash.',
    en: 'Let the address of a paper end in its number (without one: in sha256- and 20 digits of the hash), and with a number state the address of the hash by owl:sameAs.',
  },
  'run-is-named-by-document': {
    find: runsNamedOtherwise,
    nl: 'Laat een stuk en zijn vermeldingen de verwerking van dat stuk noemen (…/id/verwerking/{stuk}), met dezelfde hash.',
    en: 'Let a paper and its mentions name the run of that paper (…/id/verwerking/{paper}), with the same hash.',
  },
  'case-is-named-by-number': {
    find: casesNamedOtherwise,
    nl: 'Laat elk zaaknummer van een stuk een zaak zijn (vb:inCase), met het adres van dat nummer, en andersom.',
    en: 'Let every case number of a paper be a case (vb:inCase), at the address of that number, and the other way round.',
  },
  'law-is-named-by-number': {
    find: lawsNamedOtherwise,
    nl: 'Laat adres, vb:jci en dcterms:isPartOf van een regeling volgen uit haar nummer, artikel en lid.',
    en: 'Let address, vb:jci and dcterms:isPartOf of a law follow from its number, article and paragraph.',
  },
  'class-fits-entity': {
    find: classesUnlikeEntities,
    nl: 'Laat itsrdf:taClassRef een klasse noemen die de bedoelde entiteit (itsrdf:taIdentRef) heeft.',
    en: 'Let itsrdf:taClassRef name a class that the entity meant (itsrdf:taIdentRef) has.',
  },
  'named-is-described': {
    find: namesNotDescribed,
    nl: 'Beschrijf in deze graaf alles wat met een eigen adres wordt genoemd.',
    en: 'Describe in this graph all that is named by an address of its own.',
  },
  'described-is-named': {
    find: descriptionsNotNamed,
    nl: 'Laat weg wat beschreven is maar door niets wordt genoemd, of noem het.',
    en: 'Leave out what is described but named by nothing, or name it.',
  },
  'link-leads-outside': {
    find: linksThatStayInside,
    nl: 'Laat pagina en gelijke (foaf:page, prov:wasDerivedFrom, skos:exactMatch) een adres buiten deze data noemen.',
    en: 'Let page and equal (foaf:page, prov:wasDerivedFrom, skos:exactMatch) name an address outside this data.',
  },
  'one-equal-an-owner': {
    find: equalsOfOneOwner,
    nl: 'Stel iets bij elke eigenaar aan hooguit één ding gelijk.',
    en: 'Equate a thing with at most one thing of each owner.',
  },
  'page-is-of-its-number': {
    find: pagesOfOtherPapers,
    nl: 'Laat de pagina van een aangehaald stuk die van zijn nummer zijn.',
    en: 'Let the page of a cited paper be that of its number.',
  },
  'source-is-its-page': {
    find: pagesUnlikeSources,
    nl: 'Laat prov:wasDerivedFrom en foaf:page van een stuk dezelfde pagina noemen, of laat beide weg; geef een aangehaald stuk hooguit één pagina.',
    en: 'Let prov:wasDerivedFrom and foaf:page of a paper name the same page, or leave out both; give a cited paper at most one page.',
  },
} as const satisfies Record<string, IntegrityRule>;

export type IntegrityRuleId = keyof typeof integrityRules;
