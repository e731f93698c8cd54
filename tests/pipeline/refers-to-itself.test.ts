import { describe, expect, it } from 'vitest';
import { convertPaper } from '../../src/pipeline/paper/convert-paper.js';
import { judge } from '../../src/pipeline/paper/judge.js';

const paper = (answer: string) => `TWEEDE KAMER DER STATEN-GENERAAL\nVergaderjaar 2030-2031\n\n99 002 Veerdiensten\n\nNr. 7 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 3 maart 2031\n\nVraag 1\nVaart het veer?\n\nAntwoord vraag 1\n${answer}\n\nVraag 2\nWanneer vaart het veer?\n\nAntwoord vraag 2\nNooit.\n`;

describe('an answer that points at itself', () => {
  it.each([
    ['Zie het antwoord op vraag 1.', 'vermoedelijke-fout', []],
    ['Nee, het veer vaart niet; zie ook het antwoord op vraag 1.', 'vermoedelijke-fout', []],
    ['Nee, het veer vaart niet; zie ook het antwoord op vraag 2.', 'opgelost', ['kst-99002-7/2']],
  ])('is a fault of the paper that is told of and holds nothing back: %s', async (answer, resolution, meant) => {
    const { conversion, problems } = await convertPaper(Buffer.from(paper(answer)), { name: 'stuk.txt' });
    if (!conversion) throw new Error('not converted');
    const [reference] = conversion.inquiry.mentions.filter((mention) => mention.kind === 'reference');
    expect([reference?.resolution, reference?.targetAnswers.map((iri) => iri.replace(/^.*\/antwoord\//, ''))]).toEqual([resolution, meant]);
    expect(problems.map(({ code }) => code)).toEqual(resolution === 'opgelost' ? [] : ['model/refers-to-unanswered']);
    expect((await judge(conversion, 'stuk.txt')).problems).toEqual([]);
  });
});
