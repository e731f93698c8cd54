#!/usr/bin/env node
import { createProgram } from './cli/create-program.js';
import { endWithError } from './cli/terminal/end-with-error.js';

process.on('uncaughtException', (error) => endWithError(error));
// Whoever reads the output may have seen enough (`| head`); messages that nobody reads don't stop the work.
process.stdout.on('error', (error) => (isClosed(error) ? process.exit() : endWithError(error, 'de uitvoer')));
process.stderr.on('error', (error) => (isClosed(error) ? undefined : endWithError(error, 'de foutuitvoer')));

await createProgram().parseAsync();

function isClosed(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}
