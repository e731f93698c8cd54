import { preflight, refuseMethod, type Part } from './create-site.js';

/** `/health`: that the server answers, and what `state` says of its parts. */
export const createHealth = (state: () => Readonly<Record<string, string>>): Part => async (request, pathname) => {
  if (pathname !== '/health') return null;
  if (request.method === 'OPTIONS') return preflight('GET, HEAD, OPTIONS');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(request, pathname, 'GET, HEAD, OPTIONS');
  return Response.json({ status: 'ok', ...state() }, { headers: { 'cache-control': 'no-store' } });
};
