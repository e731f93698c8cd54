const exitStatus = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Does some work that Ctrl-C breaks off. The first time the work is told to stop, and the program ends when it has tidied up; the second
 * time it ends at once. From when the work says so, the first time ends it at once too, as the system does.
 * @param last what to do and say before the program ends.
 */
export async function untilInterrupted<T>(work: (stop: AbortSignal, letGo: () => void) => Promise<T>, last: () => void): Promise<T> {
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
  const letGo = () => {
    for (const release of listeners) release();
  };
  try {
    return await work(controller.signal, letGo);
  } catch (error) {
    if (status === 0) throw error;
    last();
    return process.exit(status);
  } finally {
    letGo();
  }
}
