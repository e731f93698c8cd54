import { fileNameOf, partKinds } from '../../publish/things/thing-path.js';
import { choices } from '../../publish/hosting/served-types.js';
import type { Form } from '../../publish/syntax/forms.js';
import type { SiteFolder } from './site-folder.js';

/** A form of something, and the file that holds it. */
export interface Variant extends Form {
  readonly path: string;
}

/** What stands at an address of the site; `variants`: the forms of it, the one sent to those who take anything first. */
export type Resolved =
  | { readonly is: 'file'; readonly path: string; readonly variants: readonly Variant[]; readonly gone: boolean }
  | { readonly is: 'thing'; readonly variants: readonly Variant[]; readonly gone: boolean }
  /** Elsewhere: a path in the site, with its fragment. 303: what was asked for is a thing, the other place is about it. */
  | { readonly is: 'elsewhere'; readonly to: string; readonly status: 301 | 303 }
  | { readonly is: 'nothing' };

const nothing: Resolved = { is: 'nothing' };

/** Finds out what the path of a request (percent-encoded, starting with a slash) leads to. */
export async function resolvePath(site: SiteFolder, pathname: string): Promise<Resolved> {
  const segments = pathname.slice(1).split('/');
  if (segments[0] === 'id') return resolveThing(site, segments.slice(1));
  const names = segments.map(decode);
  if (names.some((name) => name === null || name.includes('/'))) return nothing;
  const path = names.join('/');
  if (path === '') return asThing([...(await variantsOf(site, 'index')), ...(await variantsOf(site, 'catalog'))], false);
  if (path.endsWith('/')) return resolveStem(site, `${path}index`);
  if (await site.has(path)) {
    const stem = stemOf(path);
    return { is: 'file', path, variants: stem === null ? [] : await variantsOf(site, stem), gone: await isGone(site, stem) };
  }
  const found = await resolveStem(site, segments.map(fileNameOf).join('/'));
  if (found.is === 'nothing' && (await site.hasFolder(path))) return { is: 'elsewhere', to: `${segments.join('/')}/`, status: 301 };
  return found;
}

const resolveStem = async (site: SiteFolder, stem: string) => asThing(await variantsOf(site, stem), await isGone(site, stem));

const asThing = (variants: readonly Variant[], gone: boolean): Resolved => (variants.length === 0 ? nothing : { is: 'thing', variants, gone });

/** `id/…`: a paper and its parts lead to the paper's page, anything else to its own; each only when it is there. */
async function resolveThing(site: SiteFolder, [kind = '', ...slug]: readonly string[]): Promise<Resolved> {
  const [docref = '', label] = slug;
  const is = async (stem: string) => (await variantsOf(site, stem)).length > 0;
  const paper = ['doc', fileNameOf(docref)].join('/');
  const see = (to: string): Resolved => ({ is: 'elsewhere', to, status: 303 });
  if (docref === '' || slug.includes('')) return nothing;
  if (partKinds.some((part) => part === kind)) return label !== undefined && (await is(paper)) ? see(`doc/${docref}#${kind}-${label}`) : nothing;
  if ((kind === 'document' || kind === 'verwerking') && slug.length === 1 && (await is(paper))) return see(`doc/${docref}`);
  return (await is(['doc', kind, ...slug].map((name, i) => (i < 2 ? name : fileNameOf(name))).join('/'))) ? see(['doc', kind, ...slug].join('/')) : nothing;
}

async function variantsOf(site: SiteFolder, stem: string): Promise<readonly Variant[]> {
  const there = await Promise.all(choices.map(async (form) => ((await site.has(stem + form.ending)) ? { ...form, path: stem + form.ending } : null)));
  return there.filter((variant) => variant !== null);
}

/** `doc/kst-1-2` of `doc/kst-1-2.ttl`; null when a file has no forms to choose from. */
function stemOf(path: string): string | null {
  const form = choices.find(({ ending }) => path.endsWith(ending));
  return form ? path.slice(0, -form.ending.length) : null;
}

/** A withdrawn paper left a stub that says so: its Turtle calls it a tombstone. A paper that is there has its triples too. */
async function isGone(site: SiteFolder, stem: string | null): Promise<boolean> {
  if (stem === null || !/^doc\/[^/]+$/.test(stem) || (await site.has(`${stem}.nt`))) return false;
  const stub = await site.open(`${stem}.ttl`);
  if (stub === null) return false;
  const turtle = await stub.handle.readFile('utf8');
  await stub.handle.close();
  return turtle.includes('as:Tombstone');
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
