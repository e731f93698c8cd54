import { chooseForm } from '../negotiate.js';
import { mediaTypeOf } from '../media-types.js';
import { relative } from '../../pages/places.js';
import { type Message, say } from '../say.js';
import type { Headers } from './preconditions.js';
import { type Resolved, resolvePath, type Variant } from './resolve.js';
import { sendFile } from './send-file.js';
import type { SiteFolder } from './site-folder.js';

/** Where to go on from an address that gives nothing. */
const elsewhere: NonNullable<Message['links']> = [
  ['index.html', 'De voorpagina, met alle stukken'],
  ['catalog.ttl', 'De catalogus (DCAT), met alle downloads'],
];

/** Answers a GET or HEAD for a file, a thing in the form the client likes best, or an address that stands for a thing; `search`: what stands behind the path, from its question mark. */
export async function serveFiles(site: SiteFolder, { pathname, search }: Pick<URL, 'pathname' | 'search'>, header: Headers): Promise<Response> {
  const path = pathname.slice(1);
  const accept = header('accept');
  const resolved = await resolvePath(site, pathname);
  switch (resolved.is) {
    case 'nothing':
      return say(absent(path), path, accept);
    case 'elsewhere':
      return redirect(resolved, path, search, accept);
    case 'file':
      return send(site, resolved.path, resolved, header, false);
    case 'thing': {
      const variant = chooseForm(accept, resolved.variants);
      if (variant === null) return say(unacceptable(resolved.variants), path, accept);
      return send(site, variant.path, resolved, header, true);
    }
  }
}

type Found = Extract<Resolved, { readonly is: 'file' | 'thing' }>;

async function send(site: SiteFolder, path: string, { variants, gone }: Found, header: Headers, chosen: boolean): Promise<Response> {
  const file = await site.open(path);
  if (file === null) return say(absent(path), path, header('accept'));
  const name = encodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  return sendFile(file, header, { link: await linksOf(site, path, variants), ...(chosen && { vary: 'Accept', 'content-location': name }) }, gone ? 410 : 200);
}

/** `Link`: the other forms of the same thing, and what describes it: for a table its CSVW metadata, for a page its triples, else the catalogue. */
async function linksOf(site: SiteFolder, path: string, variants: readonly Variant[]): Promise<string> {
  const to = (target: string, rel: string) => `<${relative(path, target)}>; rel="${rel}"; type="${mediaTypeOf(target)}"`;
  const others = variants.map((variant) => variant.path).filter((other) => other !== path);
  const triples = others.find((other) => other.endsWith('.ttl'));
  const metadata = `${path}-metadata.json`;
  const described = path.endsWith('.csv') && (await site.has(metadata)) ? metadata : path.endsWith('.html') && triples ? triples : 'catalog.ttl';
  return [...others.map((other) => to(other, 'alternate')), ...(described === path ? [] : [to(described, 'describedby')])].join(', ');
}

/** The way from the address asked for, so that it works wherever the site stands; of a folder with what was asked of it. */
function redirect({ to, status }: Extract<Resolved, { readonly is: 'elsewhere' }>, path: string, search: string, accept: string | undefined): Response {
  const location = status === 301 ? `./${to.split('/').at(-2)}/${search}` : '../'.repeat(path.split('/').length - 1) + to;
  const text = status === 303 ? 'Dit adres staat voor een ding; op het andere adres staat wat wij erover weten.' : 'Deze map heeft een schuine streep achter haar naam.';
  return say({ status, title: 'Kijk verder op een ander adres', text, links: [[location, to]], headers: { location, 'cache-control': 'no-cache' } }, path, accept);
}

function absent(path: string): Message {
  const id = path.startsWith('id/');
  const text = id
    ? 'Deze publicatie beschrijft dit ding niet. Misschien is het stuk hier niet gepubliceerd, of is het adres verkeerd overgenomen.'
    : 'Op dit adres staat niets. Controleer het adres, of zoek op de voorpagina.';
  return { status: 404, title: 'Niet gevonden', text, links: elsewhere };
}

function unacceptable(variants: readonly Variant[]): Message {
  return {
    status: 406,
    title: 'Niet in die vorm',
    text: 'Dit is er wel, maar in geen van de vormen die uw programma aanneemt (Accept). Kies een van deze adressen, of vraag om een van deze soorten.',
    links: variants.map(({ path, mediaType }) => [path, mediaType]),
    detail: { available: variants.map(({ mediaType }) => mediaType) },
  };
}
