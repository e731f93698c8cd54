import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { tellObjection } from '../../src/query/syntax/engine-words.js';

/** What Oxigraph itself says of a question. */
function objectionTo(question: string): string {
  try {
    new Store().query(question);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('what the engine has against a question', () => {
  it.each([
    ['SELECT ?q { ?q foo:bar ?x }', 'deze prefix is niet genoemd; zet PREFIX …: <…> bovenaan'],
    ['SELECT (COUNT(?x) AS ?n) ?y { ?x ?p ?y }', 'SELECT noemt een variabele die niet in GROUP BY staat'],
    ['SELECT * { ?a ?b ?c } GROUP BY ?a', 'SELECT * gaat niet samen met GROUP BY'],
    ['SELECT (1 AS ?x) { ?x ?p ?o }', 'AS geeft een waarde aan een variabele die er al een heeft'],
    ['SELECT ?x ?x { ?x ?p ?o }', 'SELECT noemt een variabele twee keer'],
    ['SELECT ?q { ?q <rel> ?x }', 'dit is geen volledige IRI'],
    ['SELECT (<http://a.voorbeeld/f>(?x) AS ?y) { ?x ?p ?o }', 'de functie <http://a.voorbeeld/f> is hier niet bekend'],
    ['SELECT ?x { SERVICE <http://a.voorbeeld/> { ?x ?p ?o } }', 'SERVICE wil naar <http://a.voorbeeld/>, en hier wordt nergens iets opgehaald'],
    ['SELECT ?x { ?x ?p', null],
  ])('is told in Dutch: %s', (question, told) => expect(tellObjection(objectionTo(question))).toBe(told));
});
