import type { Span } from './span.js';

/** `error` holds the paper back; `warning` asks for a look; `info` only tells. */
export type Severity = 'error' | 'warning' | 'info';

interface Entry {
  readonly severity: Severity;
  /** What is wrong, in Dutch; `{}` stands for the detail that the finder gives. */
  readonly message: string;
  /** What the reader can do about it, in Dutch. */
  readonly remedy: string;
}

/** Every code with its severity, message and remedy. A code is `stage/what-is-wrong`. `docs/problems.md` is generated from this table. */
export const problems = {
  'read/empty': { severity: 'error', message: 'het bestand is leeg', remedy: 'geef het bestand met de tekst van het stuk' },
  'read/binary': { severity: 'error', message: 'het bestand is geen tekst en geen bekende vorm ({})', remedy: 'geef het stuk als tekst, PDF, Word (.docx), OpenDocument, XML of HTML' },
  'read/encoding': { severity: 'error', message: 'de tekens zijn niet te lezen als {}', remedy: 'bewaar de tekst opnieuw als UTF-8' },
  'read/unreadable': { severity: 'error', message: 'het bestand kan niet worden gelezen: {}', remedy: 'controleer of het bestand bestaat en gelezen mag worden' },
  'read/too-large': { severity: 'error', message: 'het bestand is groter dan de grens ({})', remedy: 'splits het bestand, of controleer of dit wel het stuk is' },
  'read/encrypted': { severity: 'error', message: 'het bestand is versleuteld of met een wachtwoord beveiligd ({})', remedy: 'haal de beveiliging eraf en geef het bestand opnieuw' },
  'read/scanned': { severity: 'error', message: 'de PDF bevat alleen beelden en geen tekst ({})', remedy: 'laat de pagina’s eerst door tekstherkenning (OCR) gaan, of geef het stuk in een andere vorm' },
  'read/page-without-text': { severity: 'warning', message: 'bladzijde {} bevat geen tekst, misschien een beeld', remedy: 'controleer of er op die bladzijde tekst van het stuk staat' },
  'read/lost-characters': { severity: 'warning', message: '{} tekens gingen al verloren toen deze tekst werd gemaakt (�); ze zijn weggelaten', remedy: 'lees de genoemde plaats na, of geef het stuk in een andere vorm' },
  'read/damaged': { severity: 'error', message: 'het bestand is beschadigd of onvolledig: {}', remedy: 'haal het bestand opnieuw op of geef het stuk in een andere vorm' },
  'read/too-deep': { severity: 'error', message: 'de opmaak is dieper genest of omvangrijker dan een stuk kan zijn: {}', remedy: 'controleer of dit wel het stuk is' },
  'read/takes-too-long': { severity: 'error', message: 'het lezen duurt langer dan {} seconden', remedy: 'geef het stuk in een andere vorm' },
  'read/entities': { severity: 'error', message: 'de XML omschrijft eigen of externe entiteiten ({}); die worden niet gevolgd', remedy: 'geef het XML-bestand zoals officielebekendmakingen.nl het levert' },
  'read/tracked-changes': { severity: 'warning', message: 'het bestand heeft {} bijgehouden wijzigingen; gelezen alsof ze zijn aanvaard', remedy: 'controleer of dit de vastgestelde tekst is' },
  'read/archive-too-large': { severity: 'error', message: 'het archief wordt uitgepakt te groot: {}', remedy: 'splits het archief, of controleer wat erin zit' },
  'read/archive-nested': { severity: 'error', message: 'een archief in een archief wordt niet geopend', remedy: 'pak het binnenste archief uit en geef de stukken zelf' },
  'read/archive-path': { severity: 'error', message: 'de naam van dit deel wijst buiten het archief; het is niet gelezen', remedy: 'controleer waar het archief vandaan komt, of pak het stuk zelf uit' },
  'segment/no-paper': { severity: 'error', message: 'er staan geen vragen in en geen kop van een Kamervraag of Kamerstuk', remedy: 'controleer of dit een stuk met vragen en antwoorden is' },
  'segment/no-questions': { severity: 'warning', message: 'een stuk van dit soort ({}) heeft vragen, maar er is er geen herkend', remedy: 'bekijk de opmaak en meld die als de vragen er wel staan' },
  'segment/unrecognised': { severity: 'warning', message: '{} tekens konden niet worden geplaatst', remedy: 'bekijk de genoemde regel en meld de opmaak als die vaker voorkomt' },
  'segment/label-repeated': { severity: 'warning', message: 'vraagnummer {} komt meer dan eens voor', remedy: 'controleer de nummering in het stuk; het adres van de tweede krijgt een achtervoegsel' },
  'segment/number-skipped': { severity: 'warning', message: 'de nummers lopen niet door: na {}', remedy: 'controleer of er een vraag ontbreekt of een nummer niet is herkend' },
  'segment/answer-without-heading': { severity: 'info', message: 'het antwoord op vraag {} heeft geen kop', remedy: 'controleer of de grens tussen vraag en antwoord klopt' },
  'segment/no-answer-headings': { severity: 'info', message: 'geen van de {} antwoorden heeft een kop', remedy: 'controleer of de grenzen tussen vragen en antwoorden kloppen' },
  'segment/question-without-answer': { severity: 'warning', message: 'vraag {} heeft geen antwoord', remedy: 'controleer of het antwoord ontbreekt of niet is herkend' },
  'segment/question-without-text': { severity: 'warning', message: 'vraag {} heeft geen tekst', remedy: 'controleer of de vraag in een andere vorm van het stuk wel te lezen is; het antwoord blijft het hare' },
  'segment/question-in-answer': { severity: 'warning', message: 'in het antwoord op vraag {} wordt de beantwoorder iets gevraagd', remedy: 'controleer of daar een vraag zonder nummer begint; zij staat nu in het antwoord' },
  'segment/answer-to-unknown-question': { severity: 'warning', message: 'een antwoord noemt vraag {}, die er niet is', remedy: 'controleer het nummer in de kop van het antwoord' },
  'segment/too-many': { severity: 'error', message: 'er staat meer in dan een stuk kan hebben: meer dan {}', remedy: 'controleer of dit één stuk is, en splits het anders' },
  'model/kind-unknown': { severity: 'warning', message: 'het soort stuk is niet herkend', remedy: 'geef het soort of het nummer met --metadata' },
  'model/number-from-file-name': { severity: 'info', message: 'het nummer {} komt uit de bestandsnaam, niet uit het stuk', remedy: 'geef het nummer met --metadata als de naam niet klopt' },
  'model/no-number': { severity: 'warning', message: 'het stuk noemt geen nummer; het adres volgt uit de inhoud', remedy: 'geef het nummer met --metadata' },
  'model/no-date': { severity: 'warning', message: 'het stuk noemt geen datum; relatieve data blijven zonder waarde', remedy: 'geef de datum met --metadata (issued)' },
  'model/answered-before-asked': { severity: 'warning', message: 'het stuk is volgens zijn data eerder beantwoord dan ingediend: {}', remedy: 'vergelijk met de officiële vorm en geef de juiste data met --corrections (masthead)' },
  'model/sources-disagree': { severity: 'warning', message: 'stuk en metadata verschillen: {}', remedy: 'het gedrukte gaat voor; verbeter de metadata of de correcties' },
  'model/reference-unknown-question': { severity: 'warning', message: 'verwijzing naar vraag {}, die het stuk niet heeft', remedy: 'controleer het nummer; de verwijzing blijft zonder doel' },
  'model/reference-suspect': { severity: 'warning', message: 'vermoedelijke fout in een verwijzing: {}', remedy: 'vergelijk met het stuk waarnaar wordt verwezen; het voorstel staat in de data' },
  'model/reference-unresolved': { severity: 'info', message: 'niet te bepalen waarnaar dit verwijst: {}', remedy: 'geef het doel met --corrections als u het weet' },
  'model/answers-circular': { severity: 'warning', message: 'antwoorden verwijzen in een kring naar elkaar: {}', remedy: 'meld de fout aan de opsteller; het stuk is gepubliceerd zoals gedrukt' },
  'model/refers-to-unanswered': { severity: 'warning', message: 'verwijzing naar een vraag zonder antwoord: {}', remedy: 'controleer het stuk; de vraag houdt geen inhoudelijk antwoord over' },
  'correct/fits-nothing': { severity: 'warning', message: 'een correctie past nergens: {}', remedy: 'controleer de plaats en de woorden in het bestand met correcties' },
  'correct/no-such-paper': { severity: 'info', message: 'er zijn correcties van stukken die niet meedoen: {}', remedy: 'controleer het veld document; niets nodig als die stukken nu niet zijn gegeven' },
  'correct/not-remade': { severity: 'warning', message: 'in stukken die bleven zoals zij waren, kan een naam staan die verborgen moet zijn: {}', remedy: 'geef die stukken opnieuw, of haal ze weg met --prune' },
  'validate/shape': { severity: 'error', message: 'de data voldoen niet aan een vorm: {}', remedy: 'het stuk is vastgehouden; zie report/validation.ttl' },
  'validate/integrity': { severity: 'error', message: 'de data spreken zichzelf tegen: {}', remedy: 'het stuk is vastgehouden; meld dit met het stuk erbij' },
  'publish/takes-too-long': { severity: 'error', message: 'het omzetten duurt langer dan {} seconden en is afgebroken', remedy: 'meld het stuk; de andere stukken zijn wel gepubliceerd' },
  'publish/broke-off': { severity: 'error', message: 'het programma liep vast op dit stuk: {}', remedy: 'meld het stuk met deze tekst; de andere stukken zijn wel gepubliceerd' },
  'publish/twice': { severity: 'warning', message: '{} is twee keer gegeven; de rijkste vorm is gepubliceerd', remedy: 'geef elk stuk één keer' },
  'publish/skipped': { severity: 'info', message: 'overgeslagen: geen bekende vorm ({})', remedy: 'niets nodig als dit geen stuk is; alleen tekst, Markdown, PDF, Word (.docx), OpenDocument (tekst), XML en HTML worden gelezen' },
  'publish/empty': { severity: 'warning', message: 'overgeslagen: het bestand is leeg', remedy: 'geef het bestand met de tekst van het stuk, of haal het weg; wat er eerder van is gepubliceerd, blijft staan (zonder --prune)' },
  'publish/publication': { severity: 'info', message: 'overgeslagen: deze map is een publicatie', remedy: 'niets nodig; geef de map met de stukken zelf als u die bedoelt' },
  'publish/base-default': { severity: 'info', message: 'de adressen beginnen met de standaardbasis en zijn nog niet bereikbaar', remedy: 'geef uw eigen adres met --base' },
  'publish/metadata-unused': { severity: 'info', message: 'van deze bestanden in de metadata is geen stuk gegeven: {}', remedy: 'vergelijk de kolom file met de namen van de bestanden; niets nodig als zij nu niet meedoen' },
  'publish/metadata-column': { severity: 'info', message: 'deze kolommen van de metadata zeggen vraagbaak niets: {}', remedy: 'bekend zijn file, identifier, title, issued, dossier, url en publisher; niets nodig als zij voor iets anders zijn' },
  'query/syntax': { severity: 'error', message: 'dit is geen geldige SPARQL: {}', remedy: 'verbeter de vraag op de genoemde plaats' },
  'query/not-a-question': { severity: 'error', message: 'dit is geen vraag maar {}', remedy: 'begin met SELECT, ASK, CONSTRUCT of DESCRIBE; data veranderen kan niet' },
  'query/unknown-name': { severity: 'error', message: 'er is geen bestand en geen meegeleverde vraag met de naam {}', remedy: 'kies een naam uit de lijst die `vraagbaak query` zonder meer geeft' },
  'query/no-data': { severity: 'error', message: 'geen data gevonden in {}', remedy: 'publiceer eerst met `vraagbaak publish`, of noem met --data een publicatie, RDF-bestanden of een SPARQL-adres' },
  'query/bad-data': { severity: 'error', message: '{}', remedy: 'verbeter het bestand, of laat het weg uit --data' },
  'query/endpoint': { severity: 'error', message: 'een SPARQL-adres gaf geen bruikbaar antwoord: {}', remedy: 'controleer het adres en probeer het later opnieuw' },
  'query/timeout': { severity: 'error', message: 'geen antwoord binnen {} s', remedy: 'stel een engere vraag (LIMIT) of geef meer tijd met --timeout' },
  'query/format': { severity: 'error', message: 'de uitkomst kan niet in deze vorm worden geschreven: {}', remedy: 'rijen gaan in table, csv, tsv, json of xml; een graaf in ttl of nt' },
  'query/service': { severity: 'error', message: 'de vraag wil met SERVICE naar een ander adres, en deze server haalt nergens iets op', remedy: 'stel haar met `vraagbaak query`, dat wel naar andere adressen gaat' },
  'query/too-large': { severity: 'error', message: 'het antwoord is groter dan de grens van {}', remedy: 'stel een engere vraag (LIMIT), of neem de hele verzameling mee uit dump/' },
  'query/busy': { severity: 'error', message: 'de server is nog niet zover: {}', remedy: 'probeer het over een halve minuut opnieuw' },
  'query/engine': { severity: 'error', message: 'de vraag kon niet worden uitgevoerd: {}', remedy: 'vereenvoudig de vraag, of stel haar aan een SPARQL-adres met --data' },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof problems;

/** What a code says of a case, in Dutch: its message with the detail filled in. */
export const messageFor = (code: ProblemCode, detail: string): string => problems[code].message.replace('{}', () => detail);

/** Something wrong with a paper, with its place and what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  /** Name of the input. */
  readonly document: string;
  /** UTF-16 units of `Source.text`; absent when it concerns the whole paper. */
  readonly span?: Span;
  /** 1-based, in the source as read. */
  readonly line?: number;
  readonly column?: number;
  readonly page?: number;
}

/** How a stage tells what is wrong: the code, where in the source (null: the whole paper), and the detail for `{}`. */
export type Report = (code: ProblemCode, at: Span | null, detail?: string) => void;
