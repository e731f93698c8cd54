import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { rdf, xsd } from './external.js';
import { MadeLiteral } from './made-literal.js';

const literal = (value: string, datatype: RDF.NamedNode): RDF.Literal => new MadeLiteral(value, '', datatype);
const inLanguage = (value: string, language: string): RDF.Literal => new MadeLiteral(value, language, rdf.langString);

export const node = (iri: string): RDF.NamedNode => DataFactory.namedNode(iri);
export const plain = (text: string): RDF.Literal => literal(text, xsd.string);
/** Text in Dutch, and in English. */
export const nl = (text: string): RDF.Literal => inLanguage(text, 'nl');
export const en = (text: string): RDF.Literal => inLanguage(text, 'en');
/** A day as `xsd:date`, a moment as `xsd:dateTime`. */
export const date = (day: string): RDF.Literal => literal(day, xsd.date);
export const time = (moment: string): RDF.Literal => literal(moment, xsd.dateTime);
export const decimal = (value: string): RDF.Literal => literal(value, xsd.decimal);
export const integer = (value: number): RDF.Literal => literal(String(value), xsd.integer);
/** An offset or a size, in the range that NIF and DCAT state. */
export const size = (value: number): RDF.Literal => literal(String(value), xsd.nonNegativeInteger);
export const truth = (value: boolean): RDF.Literal => literal(String(value), xsd.boolean);
/** A value of a datatype; text in a language is in Dutch. */
export const stated = (value: string, datatype: RDF.NamedNode): RDF.Literal => (datatype.value === rdf.langString.value ? nl(value) : literal(value, datatype));
