import { z } from 'zod';
import { catalogueSettings } from '../../publish/catalogue/given-settings.js';

const path = z.string().min(1);

/** `vraagbaak.config.json`: what one does not want to type at every run. Options of the command line win. */
export const configuration = z.strictObject({
  $schema: z.string().optional(),
  base: path.optional().describe('Begin van alle adressen, eindigend op /'),
  out: path.optional().describe('Map voor de publicatie'),
  metadata: path.optional().describe('Bestand met wat stukken zelf niet noemen'),
  corrections: path.optional().describe('Bestand met correcties'),
  table: path.optional().describe('CSV met eigen namen'),
  strict: z.boolean().optional().describe('Publiceer niets als er iets mis is met een stuk'),
  prune: z.boolean().optional().describe('Haal stukken weg die niet meer worden gegeven'),
  catalogue: catalogueSettings.optional().describe('Wat de catalogus van de uitgever en de gegevens vertelt'),
});

export type Configuration = z.infer<typeof configuration>;
