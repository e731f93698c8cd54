import { Redis } from 'ioredis';
import { QueueError } from './queue-error.js';

/** How patient the user of a connection is, and what it is told. */
export interface User {
  /** So many milliseconds a lost connection is tried again. */
  readonly patience: number;
  /** Told in a line that the connection was lost, and that it is there again. */
  readonly onTrouble?: (what: string) => void;
  /** Told when the connection is there again: what was in the queue may be gone. */
  readonly onBack?: () => void;
}

/** A connection that was there. */
export interface Connection {
  readonly redis: Redis;
  /** Rejects with a `QueueError` when the connection was lost and did not come back; never resolves. */
  readonly lost: Promise<never>;
  readonly close: () => void;
}

/** Patience, in milliseconds, of one who waits for an answer, of one who serves others, and of one who only looks. */
export const patience = { asker: 60_000, worker: 600_000, looker: 5000 } as const;

/** Milliseconds before an attempt, by how many went before: longer each time, at most five seconds. */
const pause = (attempt: number) => Math.min(5000, 100 * 2 ** attempt);

/** Longest, in milliseconds, that making the first contact may take, and that an answer may stay away. The queue's own waits are ten seconds at most. */
const longest = { start: 5000, answer: 20_000 } as const;

/** Connects to Redis; copies that BullMQ makes of the connection have the same patience. Throws `QueueError` when there is none within five seconds. */
export async function connect(url: string, { patience: most, onTrouble, onBack }: User): Promise<Connection> {
  const place = hideSecrets(url);
  let state: 'starting' | 'up' | 'troubled' | 'closed' = 'starting';
  let lose: (error: QueueError) => void = () => {};
  const lost = new Promise<never>((_, reject) => (lose = reject));
  // Whoever has nothing to do with the queue any more need not listen.
  lost.catch(() => {});
  let since = 0;
  const retryStrategy = (attempt: number) => {
    if (state === 'starting') return 500;
    if (attempt === 1) since = Date.now();
    if (state === 'up') tellTrouble();
    if (state !== 'closed' && Date.now() - since <= most) return pause(attempt);
    lose(new QueueError(`Redis op ${place} antwoordt niet meer; zorg dat die draait en begin opnieuw: wat al gemaakt is, wordt niet nog eens gemaakt`));
    return null;
  };
  const redis = new Redis(url, { maxRetriesPerRequest: null, connectTimeout: longest.start, socketTimeout: longest.answer, retryStrategy });
  await makeContact(redis, place);
  state = 'up';
  function tellTrouble() {
    state = 'troubled';
    onTrouble?.(`Redis op ${place} antwoordt niet meer; er wordt gewacht tot die terug is`);
    // Perhaps only a copy noticed.
    if (redis.status === 'ready') redis.disconnect(true);
  }
  redis.on('ready', () => {
    if (state !== 'troubled') return;
    state = 'up';
    onTrouble?.(`Redis op ${place} antwoordt weer`);
    onBack?.();
  });
  const close = () => {
    state = 'closed';
    redis.disconnect();
  };
  return { redis, lost, close };
}

async function makeContact(redis: Redis, place: string): Promise<void> {
  let fault: Error | null = null;
  redis.on('error', (error: Error) => (fault = error));
  const isThere = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(resolve, longest.start, false);
    redis.once('ready', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
  if (isThere) return;
  redis.disconnect();
  throw new QueueError(`geen Redis op ${place}: ${reasonOf(fault)}`);
}

/** What Redis, the system or the library says, and what that means to the reader. */
const reasons: readonly (readonly [says: string, means: string])[] = [
  ['ECONNREFUSED', 'daar luistert niets; start Redis, of geef met --queue het juiste adres'],
  ['ENOTFOUND', 'die naam is niet te vinden; geef met --queue het juiste adres'],
  ['EAI_AGAIN', 'die naam is niet te vinden; geef met --queue het juiste adres'],
  ['NOAUTH', 'die vraagt een wachtwoord; geef --queue redis://:WACHTWOORD@…'],
  ['WRONGPASS', 'die weigert het wachtwoord; verbeter het in --queue'],
  ['Protocol error', 'wat daar antwoordt is geen Redis; geef met --queue het juiste adres'],
];

function reasonOf(fault: Error | null): string {
  const said = fault ? `${'code' in fault ? String(fault.code) : ''} ${fault.message}` : '';
  return reasons.find(([says]) => said.includes(says))?.[1] ?? `geen bruikbaar antwoord${fault ? ` (${fault.message})` : ''}; controleer of daar een Redis draait en bereikbaar is`;
}

/** An address without name and password. */
function hideSecrets(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
