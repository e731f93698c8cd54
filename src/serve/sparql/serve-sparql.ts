import { type QueryFailure, QueryInterrupted } from '../../query/query-failure.js';
import { page as browser } from '../../publish/syntax/forms.js';
import type { Part } from '../create-site.js';
import { contentType } from '../media-types.js';
import { chooseCoding, chooseForm, type Form } from '../negotiate.js';
import { pack, worthPacking } from '../pack.js';
import { type Message, say } from '../say.js';
import { type CheckQuery, createCheckQuery } from './check-query.js';
import { describeService, serviceForms } from './describe-service.js';
import type { Engine } from './engine.js';
import type { Limits, Question } from './question.js';
import { type Asked, readRequest } from './read-request.js';
import { resultForms, writeForm } from './result-forms.js';

const path = 'sparql';

/** Path in the site of the page where people write a question; null when there is none. */
export type EditorPath = () => Promise<string | null>;

/** `/sparql`: the SPARQL 1.1 protocol (query), its service description, and for browsers a page to write questions on. */
export function createSparql(engine: Engine, limits: Limits, editorPath: EditorPath): Part {
  // The parser takes a while to load: no question waits for it.
  const checkQuery = createCheckQuery(limits.rows);
  void checkQuery('ASK {}');
  const reply = async (request: Request): Promise<Response> => {
    const accept = request.headers.get('accept') ?? undefined;
    const asked = await readRequest(request);
    if ('status' in asked) return say(asked, path, accept);
    const page = request.method !== 'POST' && chooseForm(accept, [...serviceForms, browser, ...resultForms('rows'), ...resultForms('graph')]) === browser ? await editorPath() : null;
    if (page !== null) return new Response(null, { status: 303, headers: { location: `${page}?${new URLSearchParams({ bij: 'server', ...(asked.query !== null && { query: asked.query }) })}`, vary: 'Accept' } });
    if (asked.query === null) return request.method === 'POST' ? say(empty, path, accept) : sendDescription(request, accept);
    return answer(request, { ...asked, query: asked.query }, engine, checkQuery);
  };
  return { path, methods: 'GET, HEAD, POST, OPTIONS', answer: reply };
}

const empty: Message = { status: 400, title: 'Geen vraag', text: 'Het veld query ontbreekt.' };

function sendDescription(request: Request, accept: string | undefined): Promise<Response> | Response {
  const form = chooseForm(accept, serviceForms);
  const endpoint = `${new URL(request.url).origin}/${path}`;
  if (form === null) return say(inNoForm(serviceForms), path, accept);
  return send(request, Buffer.from(form.write(describeService(endpoint), endpoint)), contentType(form.mediaType));
}

async function answer(request: Request, { query, defaultGraphs, namedGraphs }: Asked & { readonly query: string }, engine: Engine, checkQuery: CheckQuery): Promise<Response> {
  const accept = request.headers.get('accept') ?? undefined;
  const checked = await checkQuery(query);
  if ('code' in checked) return say(explain(checked), path, accept);
  const form = chooseForm(accept, resultForms(checked.kind));
  if (form === null) return say(inNoForm(resultForms(checked.kind)), path, accept);
  const question: Question = { ...checked, defaultGraphs, namedGraphs };
  const given = await engine.ask(question);
  if ('code' in given) return say(explain(given), path, accept);
  try {
    return await send(request, await writeForm(question, given.bytes, form.name), contentType(form.mediaType));
  } catch (error) {
    if (error instanceof QueryInterrupted) return say(explain(error.failure), path, accept);
    throw error;
  }
}

function inNoForm(forms: readonly Form[]): Message {
  const available = forms.map(({ mediaType }) => mediaType);
  return { status: 406, title: 'Niet in die vorm', text: `Dit antwoord kan worden gegeven als ${available.join(', ')}. Vraag er met Accept om een van deze.`, detail: { available } };
}

/** Failures that are not the client's: it may try again. */
const later: ReadonlySet<string> = new Set(['query/timeout', 'query/busy', 'query/endpoint']);

function explain({ code, message, remedy, place, expected }: QueryFailure): Message {
  const where = place ? ` (regel ${place.line}, kolom ${place.column})` : '';
  return {
    status: later.has(code) ? 503 : 400,
    title: later.has(code) ? 'Nu geen antwoord' : 'Deze vraag kan niet worden beantwoord',
    text: `${message}${where}: ${remedy}.`,
    detail: { code, ...(place && { line: place.line, column: place.column }), ...(expected && { expected }) },
    ...(later.has(code) && { headers: { 'retry-after': '30' } }),
  };
}

async function send(request: Request, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Response> {
  const coding = bytes.length >= worthPacking ? chooseCoding(request.headers.get('accept-encoding') ?? undefined) : null;
  const body = coding ? await pack(bytes, coding) : bytes;
  const headers = { 'content-type': type, 'content-length': String(body.length), 'cache-control': 'no-cache', vary: 'Accept, Accept-Encoding', ...(coding && { 'content-encoding': coding }) };
  return new Response(body, { headers });
}
