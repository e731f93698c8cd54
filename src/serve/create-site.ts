import { Hono } from 'hono';
import { dataPolicy, everyAnswer } from '../publish/hosting/safe-headers.js';
import { serveFiles } from './files/serve-files.js';
import type { SiteFolder } from './files/site-folder.js';
import { say } from './say.js';

/** A part of the site that is no file: its path, the methods that it knows, and what it answers to those. */
export interface Part {
  readonly path: string;
  readonly methods: string;
  readonly answer: (request: Request) => Promise<Response>;
}

const everywhere = [...everyAnswer, ['Access-Control-Expose-Headers', 'Content-Location, Content-Range, ETag, Link, Location, Retry-After']] as const;
/** The methods of what can only be read. */
export const reading = 'GET, HEAD, OPTIONS';

/** The site as a function of requests: the files of a publication, negotiated, and `parts` that go before them. */
export function createSite(site: SiteFolder, parts: readonly Part[] = []): Hono {
  const app = new Hono();
  app.all('*', async ({ req }) => {
    const url = new URL(req.url);
    const { pathname } = url;
    const part = parts.find(({ path }) => pathname === `/${path}`);
    const methods = part?.methods ?? reading;
    if (req.method === 'OPTIONS') return finish(preflight(methods), req.method);
    if (!methods.split(', ').includes(req.method)) return finish(refuseMethod(req.raw, pathname, methods), req.method);
    // A part can be asked for by GET alone (RFC 9110, 14.2).
    const header = (name: string) => (name === 'range' && req.method !== 'GET' ? undefined : req.header(name));
    return finish(await (part ? part.answer(req.raw) : serveFiles(site, url, header)), req.method);
  });
  app.onError((error, { req }) => {
    process.stderr.write(`vraagbaak: ${req.method} ${JSON.stringify(req.path)}: ${error.stack ?? error.message}\n`);
    return finish(say({ status: 500, title: 'Fout van de server', text: 'Hier ging iets mis dat niet aan uw vraag ligt. Het staat in het logboek van de server.' }, new URL(req.url).pathname.slice(1), req.header('accept')), req.method);
  });
  return app;
}

/** What all answers carry; a HEAD gets no body. */
async function finish(response: Response, method: string): Promise<Response> {
  const { headers } = response;
  for (const [name, value] of everywhere) headers.set(name, value);
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', dataPolicy);
  for (const name of ['vary', 'link']) if (headers.get(name) === '') headers.delete(name);
  // A body that is left alone is sent at once; taken over into another answer it would be a stream.
  if (method !== 'HEAD') return response;
  await response.body?.cancel();
  return new Response(null, { status: response.status, headers });
}

/** Answers a browser that asks whether another site's page may ask. */
const preflight = (methods: string): Response =>
  new Response(null, {
    status: 204,
    headers: { allow: methods, 'access-control-allow-methods': methods, 'access-control-allow-headers': 'Accept, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Range, Range', 'access-control-max-age': '86400' },
  });

/** 405, with what is allowed. */
function refuseMethod(request: Request, pathname: string, methods: string): Response {
  const text = `Hier kan alleen ${methods.replace(', OPTIONS', '')}. Veranderen kan niet.`;
  return say({ status: 405, title: 'Dat kan hier niet', text, headers: { allow: methods } }, pathname.slice(1), request.headers.get('accept') ?? undefined);
}
