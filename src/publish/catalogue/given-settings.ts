import { z } from 'zod';
import { isWebAddress } from '../../iri.js';

const noAddress = 'geen http(s)-adres';
/** The pattern is what editors go by: a JSON schema does not say the whole of it. */
const address = z.string().regex(/^https?:\/\/./, { error: noAddress, abort: true }).refine(isWebAddress, noAddress);

/**
 * What a publisher tells about itself and its data, under `catalogue` in `vraagbaak.config.json`. All of it may be left out: the catalogue
 * then says that the publisher is not filled in, which is what is true of the specimens.
 */
export const catalogueSettings = z.strictObject({
  publisher: z
    .strictObject({
      name: z.string().min(1).describe('Naam van de uitgever'),
      iri: address.optional().describe('Adres dat de uitgever aanduidt, bij voorkeur uit TOOI'),
      homepage: address.optional().describe('Website van de uitgever'),
    })
    .optional(),
  contact: z
    .strictObject({
      name: z.string().min(1).optional().describe('Naam van de afdeling die vragen beantwoordt'),
      email: z.email().optional().describe('E-mailadres van die afdeling'),
      url: address.optional().describe('Contactformulier of contactpagina'),
    })
    .optional(),
  title: z.string().min(1).optional().describe('Titel van de gegevensverzameling'),
  description: z.string().min(1).optional().describe('Beschrijving, liefst drie zinnen of meer'),
  licence: address.optional().describe('Licentie; standaard CC0'),
  sparqlEndpoint: z.union([address, z.literal(false)], 'geef een http(s)-adres, of false').optional().describe('Adres van het SPARQL-endpoint; false als er geen is; standaard {base}sparql, zoals vraagbaak serve het geeft'),
});

/** The same as a value. */
export type CatalogueSettings = z.infer<typeof catalogueSettings>;
