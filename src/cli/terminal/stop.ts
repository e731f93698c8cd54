/** Ends the program for wrong use or disk trouble: one line, exit status 2, nothing was changed. */
export function stopWith(message: string): never {
  process.stderr.write(`vraagbaak: ${message}\n`);
  process.exit(2);
}
