import { type Accept, parseAccept } from 'hono/utils/accept';
import type { Form as PublishedForm } from '../publish/syntax/forms.js';

/** What negotiation looks at of a form: its media type, and other names under which clients ask for it. */
export type Form = Pick<PublishedForm, 'mediaType' | 'aliases'>;

/**
 * The form that an `Accept` header likes best, or null when it takes none of them (RFC 9110, 12.5.1): the most specific range decides the
 * quality of a form; of equal ones the first wins. No header, or one without a single media range, takes anything.
 */
export function chooseForm<T extends Form>(accept: string | undefined, forms: readonly T[]): T | null {
  const ranges = parseAccept(accept ?? '').filter(({ type }) => type.includes('/'));
  if (ranges.length === 0) return forms[0] ?? null;
  let best: { readonly form: T; readonly quality: number } | null = null;
  for (const form of forms) {
    const quality = qualityOf(ranges, form);
    if (quality > (best?.quality ?? 0)) best = { form, quality };
  }
  return best?.form ?? null;
}

/**
 * Parameters other than `q` tell variants of a type apart that we do not have: such a range counts for the type, after one without. Another
 * name of a form counts after its own, before ranges of types.
 */
function qualityOf(ranges: readonly Accept[], { mediaType, aliases = [] }: Form): number {
  const group = `${mediaType.slice(0, mediaType.indexOf('/'))}/*`;
  const rankOf = ({ type, params }: Accept): number => {
    const range = type.toLowerCase();
    if (range === mediaType) return Object.keys(params).every((name) => name.toLowerCase() === 'q') ? 4 : 3;
    return aliases.includes(range) ? 2 : range === group ? 1 : range === '*/*' ? 0 : -1;
  };
  let [best, quality] = [-1, 0];
  for (const range of ranges) if (rankOf(range) > best) [best, quality] = [rankOf(range), range.q];
  return quality;
}

/** Content codings that we can make, the best first. */
const codings = ['br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

/** The content coding to send, by an `Accept-Encoding` header; null to send as it is. */
export function chooseCoding(accept: string | undefined): Coding | null {
  const asked = parseAccept(accept ?? '');
  const qualityOfCoding = (name: string) => (asked.find(({ type }) => type.toLowerCase() === name) ?? asked.find(({ type }) => type === '*'))?.q ?? 0;
  const plain = asked.find(({ type }) => type.toLowerCase() === 'identity')?.q ?? 0;
  const [best] = codings.map((coding) => ({ coding, q: qualityOfCoding(coding) })).sort((a, b) => b.q - a.q);
  return best && best.q > 0 && best.q >= plain ? best.coding : null;
}
