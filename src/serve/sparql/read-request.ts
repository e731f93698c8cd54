import { readBytes } from '../read-bytes.js';
import type { Message } from '../say.js';

/** What a request asks by the SPARQL 1.1 protocol; null for a question: the client only wants to know what is here. */
export interface Asked {
  readonly query: string | null;
  readonly defaultGraphs: readonly string[] | null;
  readonly namedGraphs: readonly string[] | null;
}

/** The most bytes of a question. */
const longestQuestion = 64 << 10;

const form = 'application/x-www-form-urlencoded';
const direct = 'application/sparql-query';

/** Reads a GET, HEAD or POST; a message when it is no question by the protocol. */
export async function readRequest(request: Request): Promise<Asked | Message> {
  const { searchParams } = new URL(request.url);
  if (request.method !== 'POST') return readParameters(searchParams, null);
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '').toLowerCase().split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '');
  if (type === 'application/sparql-update') return noUpdate;
  if ((type !== form && type !== direct) || (charset !== undefined && charset !== 'utf-8')) return unknownType;
  const body = await readText(request);
  if (typeof body !== 'string') return body;
  return type === direct ? readParameters(searchParams, body) : readParameters(new URLSearchParams([...searchParams, ...new URLSearchParams(body)]), null);
}

function readParameters(parameters: URLSearchParams, body: string | null): Asked | Message {
  if (parameters.has('update')) return noUpdate;
  const queries = [...parameters.getAll('query'), ...(body === null ? [] : [body])];
  const [query = null] = queries;
  if (queries.length > 1) return wrong('Er staan meer vragen in dit verzoek; stel er één (query).');
  if (query !== null && Buffer.byteLength(query) > longestQuestion) return tooLong;
  const [defaultGraphs, namedGraphs] = [parameters.getAll('default-graph-uri'), parameters.getAll('named-graph-uri')];
  const stranger = [...defaultGraphs, ...namedGraphs].find((iri) => !/^[a-z][a-z0-9+.-]*:[^\p{Cc}\p{Cs} <>"{}|^`\\]*$/iu.test(iri));
  if (stranger !== undefined) return wrong(`Dit is geen adres van een graaf: ${stranger.slice(0, 200)}`);
  return { query, defaultGraphs: defaultGraphs.length > 0 ? defaultGraphs : null, namedGraphs: namedGraphs.length > 0 ? namedGraphs : null };
}

/** The body, which must be UTF-8 and not too long. */
async function readText(request: Request): Promise<string | Message> {
  const bytes = await readBody(request);
  if (bytes === null) return tooLong;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return wrong('De vraag is geen geldige UTF-8.');
  }
}

/** The most bytes of a body, in which a question may be written with escapes. */
const longestBody = longestQuestion * 3;

/** The bytes of a body, null when there are too many; no more is read than that. A length that is stated holds, so then all can be had at once. */
async function readBody(request: Request): Promise<Uint8Array | null> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (length > longestBody) return null;
  return length >= 0 ? new Uint8Array(await request.arrayBuffer()) : readBytes(request, longestBody);
}

const wrong = (text: string): Message => ({ status: 400, title: 'Geen vraag volgens het SPARQL-protocol', text });
const noUpdate: Message = { status: 403, title: 'Alleen vragen', text: 'Hier kunnen vragen worden gesteld (query); data veranderen (update) kan niet.' };
const tooLong: Message = { status: 413, title: 'De vraag is te lang', text: `Een vraag mag hier ${longestQuestion >> 10} kB zijn.` };
const unknownType: Message = {
  status: 415,
  title: 'Zo kan een vraag niet worden gestuurd',
  text: `Stuur de vraag met POST als ${direct}, of als ${form} met het veld query, in UTF-8; of met GET als ?query=….`,
  headers: { 'accept-post': `${direct}, ${form}` },
};
