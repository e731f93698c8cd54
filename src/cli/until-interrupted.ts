const exitStatus = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Does some work that Ctrl-C breaks off. The first time the work is told to stop, and the program ends when it has tidied up; the second
 * time it ends at once.
 * @param last what to do and say before the program ends.
 */
export async function untilInterrupted<T>(work: (stop: AbortSignal) => Promise<T>, last: () => void): Promise<T> {
  const controller = new AbortController();
  let status = 0;
  const listeners = Object.entries(exitStatus).map(([signal, code]) => {
    const listener = () => {
      if (status !== 0) process.exit(status);
      status = code;
      controller.abort();
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  try {
    return await work(controller.signal);
  } catch (error) {
    if (status === 0) throw error;
    last();
    return process.exit(status);
  } finally {
    for (const release of listeners) release();
  }
}
