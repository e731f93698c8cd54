import { messageOf } from '../../query/query-failure.js';
import { type DataFile, type EngineThread, startEngineThread } from './engine-thread.js';

/** A thread's place in the pool. */
export interface Seat {
  thread: EngineThread;
  busy: boolean;
}

/** Questions that may wait for their turn. */
const longestQueue = 64;

/** Threads that hold the same data, of which each is lent for one question at a time. */
export class ThreadPool {
  readonly #data: readonly DataFile[];
  readonly #seats: readonly Seat[];
  readonly #waiting = new Set<() => void>();
  #stopped = false;
  /** Triples loaded; null while that is not done. */
  triples: number | null = null;
  /** Why the data could not be loaded. */
  trouble: string | null = null;
  /** Settles when the first threads have loaded the data, or could not. */
  readonly opened: Promise<unknown>;

  constructor(data: readonly DataFile[], threads: number) {
    this.#data = data;
    this.#seats = Array.from({ length: threads }, () => ({ thread: startEngineThread(data), busy: true }));
    this.opened = Promise.all(this.#seats.map((seat) => this.#settle(seat)));
  }

  /** A thread that is free within that many seconds, or null. */
  async take(seconds: number): Promise<Seat | null> {
    const deadline = performance.now() + seconds * 1000;
    while (this.trouble === null && !this.#stopped && performance.now() < deadline) {
      const free = this.#seats.find(({ busy }) => !busy);
      if (free) {
        free.busy = true;
        return free;
      }
      if (this.#waiting.size >= longestQueue) return null;
      await this.#turn(deadline);
    }
    return null;
  }

  /** Gives a thread back; one that was ended makes room for a fresh one, which loads the data again. */
  giveBack(seat: Seat, alive: boolean): void {
    if (this.#stopped) return;
    if (alive) {
      this.#release(seat);
      return;
    }
    seat.thread = startEngineThread(this.#data);
    void this.#settle(seat);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const next of this.#waiting) next();
    await Promise.all(this.#seats.map(({ thread }) => thread.end()));
  }

  /** Frees a seat when its thread has loaded the data. */
  async #settle(seat: Seat): Promise<void> {
    try {
      this.triples = await seat.thread.loaded;
      this.#release(seat);
    } catch (error) {
      if (!this.#stopped) this.trouble = messageOf(error);
      for (const next of this.#waiting) next();
    }
  }

  #release(seat: Seat): void {
    seat.busy = false;
    const [next] = this.#waiting;
    next?.();
  }

  /** Waits until a seat may be free, or the deadline. */
  #turn(deadline: number): Promise<void> {
    return new Promise((resolve) => {
      const next = () => {
        clearTimeout(timer);
        this.#waiting.delete(next);
        resolve();
      };
      const timer = setTimeout(next, Math.max(0, deadline - performance.now()));
      this.#waiting.add(next);
    });
  }
}
