import type { CatalogueSettings } from './given-settings.js';

/** Complete: what was not given has its default. */
export interface Catalogued {
  readonly publisher: { readonly name: string; readonly iri: string; readonly homepage: string };
  readonly contact: { readonly name: string; readonly email?: string; readonly url: string };
  readonly title: string;
  readonly description: string;
  /** Licence of data set and catalogue, and that of each distribution: the same in two forms where two catalogues want different ones. */
  readonly licence: string;
  readonly distributionLicence: string;
  /** Null when there is none. */
  readonly sparqlEndpoint: string | null;
}

/** CC0 as Netwerk Digitaal Erfgoed wants it of a data set, and in the form that DCAT-AP-NL lists for a distribution. */
const cc0 = { dataset: 'https://creativecommons.org/publicdomain/zero/1.0/', distribution: 'http://creativecommons.org/publicdomain/zero/1.0/deed.nl' };

const defaultDescription = `Schriftelijke Kamervragen en lijsten van vragen, met hun antwoorden, als gekoppelde open data. \
Van elk stuk staan de vragen en antwoorden erin met hun volledige tekst, met de verwijzingen tussen antwoorden en naar andere stukken, wetten en uitspraken, \
en met de personen, instellingen, plaatsen, data en bedragen die worden genoemd. \
De gegevens zijn door een programma uit de gedrukte stukken gehaald; de kwaliteitscijfers in deze catalogus zeggen wat daarbij onzeker bleef.`;

/** Fills in what the settings leave open. */
export function completeSettings({ publisher, contact, title, description, licence, sparqlEndpoint }: CatalogueSettings, base: string): Catalogued {
  const name = publisher?.name ?? 'Uitgever niet ingevuld';
  const homepage = publisher?.homepage ?? `${base}index.html`;
  return {
    publisher: { name, iri: publisher?.iri ?? `${base}catalog#uitgever`, homepage },
    contact: { name: contact?.name ?? name, url: contact?.url ?? homepage, ...(contact?.email !== undefined && { email: contact.email }) },
    title: title ?? 'Kamervragen en antwoorden als gekoppelde data',
    description: description ?? defaultDescription,
    licence: licence ?? cc0.dataset,
    distributionLicence: licence ?? cc0.distribution,
    sparqlEndpoint: sparqlEndpoint === false ? null : (sparqlEndpoint ?? `${base}sparql`),
  };
}
