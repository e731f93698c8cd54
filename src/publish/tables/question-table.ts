import { dcterms, prefixes, schema } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import type { Table } from './table.js';

/** The table of questions, of one paper or of all: one row a question. Its rows are those of `writeQuestionTable`. */
export const questionTable = (path: string): Table => ({
  path,
  title: 'Vragen en hun antwoorden',
  description: 'Een rij per vraag, met de tekst van het antwoord waar de verwijzingen van het stuk op uitkomen.',
  subject: 'vraag',
  unique: true,
  type: vb.Question.value,
  columns: [
    { name: 'vraag', description: 'adres van de vraag', datatype: 'anyURI' },
    { name: 'document', description: 'adres van het stuk', property: dcterms.isPartOf.value, value: '{+document}' },
    { name: 'nummer', description: 'nummer zoals gedrukt', property: vb.numberLabel.value },
    { name: 'vraagtekst', description: 'tekst van de vraag', property: schema.text.value, language: 'nl' },
    { name: 'status', description: 'wat de vraag in dit stuk kreeg', property: vb.answerStatus.value, value: `${prefixes.vbc}{status}` },
    { name: 'antwoord', description: 'adressen van de antwoorden van het stuk, ook verwijzingen', datatype: 'anyURI', separator: ' ' },
    { name: 'geldend_antwoord', description: 'adressen van de antwoorden waar de verwijzingen op uitkomen', datatype: 'anyURI', separator: ' ' },
    { name: 'antwoordtekst', description: 'tekst van de geldende antwoorden, met een lege regel ertussen', language: 'nl' },
  ],
});
