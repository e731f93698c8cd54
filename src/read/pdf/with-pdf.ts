import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { limits } from '../limits.js';
import { loadPdfjs } from './load-pdfjs.js';

/** Why a PDF could not be read to its end: behind a password, damaged, taking too long, or asking too much memory. */
export type PdfTrouble = 'locked' | 'damaged' | 'slow' | 'large';

/** What reading a PDF gave, or why it was stopped, with the library's words. */
export type PdfOutcome<Value> = { readonly value: Value } | { readonly trouble: PdfTrouble; readonly detail: string };

/** Reads an open document; `advance` tells after each page that the work goes on. */
export type ReadDocument<Value> = (document: PDFDocumentProxy, advance: () => void) => Promise<Value>;

/** The thread that waits for its next document, never one that was stopped; and the end of the reading before. */
let idle: Worker | null = null;
let previous: Promise<unknown> = Promise.resolve();

/** Loading the library takes longer than reading a paper: the clock starts when that is done. */
async function takeThread(): Promise<Worker> {
  if (idle) return idle;
  const { heapMegabytes: maxOldGenerationSizeMb, bufferBytes } = limits.pdf;
  const thread = new Worker(new URL('./pdf-thread.mjs', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb }, workerData: { bufferBytes }, execArgv: [] });
  await once(thread, 'message');
  thread.unref();
  return thread;
}

/** Settles when the work does, or when the thread dies or the time is up: a fixed time, and some more for every page that was read. */
function watch<Value>(thread: Worker, work: (advance: () => void) => Promise<Value>): Promise<PdfOutcome<Value>> {
  let deadline = performance.now() + limits.pdf.milliseconds;
  return new Promise((resolve) => {
    const settle = (outcome: PdfOutcome<Value>) => {
      clearInterval(timer);
      thread.removeAllListeners('error').removeAllListeners('exit');
      resolve(outcome);
    };
    const timer = setInterval(() => {
      if (performance.now() > deadline) settle({ trouble: 'slow', detail: String(limits.pdf.milliseconds / 1000) });
    }, 50);
    thread.once('error', (error) => settle({ trouble: 'large', detail: error.message }));
    thread.once('exit', () => settle({ trouble: 'large', detail: `${limits.pdf.bufferBytes / 1024 ** 2} MB` }));
    const advance = () => {
      deadline += limits.pdf.millisecondsAPage;
    };
    work(advance).then(
      (value) => settle({ value }),
      (error: unknown) => {
        const isLocked = error instanceof Error && error.name === 'PasswordException';
        settle({ trouble: isLocked ? 'locked' : 'damaged', detail: error instanceof Error ? error.message : String(error) });
      },
    );
  });
}

async function readNow<Value>(bytes: Uint8Array, read: ReadDocument<Value>): Promise<PdfOutcome<Value>> {
  const { getDocument, PDFWorker, VerbosityLevel } = await loadPdfjs();
  const resources = fileURLToPath(new URL('../..', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
  const thread = await takeThread();
  const { port1, port2 } = new MessageChannel();
  thread.postMessage(port2, [port2]);
  const task = getDocument({
    data: new Uint8Array(bytes),
    worker: PDFWorker.create({ port: port1, verbosity: VerbosityLevel.ERRORS }),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${resources}cmaps/`,
    standardFontDataUrl: `${resources}standard_fonts/`,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 0,
  });
  const outcome = await watch(thread, async (advance) => read(await task.promise, advance));
  const isLost = 'trouble' in outcome && (outcome.trouble === 'slow' || outcome.trouble === 'large');
  idle = isLost ? null : thread;
  await (isLost ? thread.terminate() : task.destroy());
  port1.close();
  return outcome;
}

/**
 * Opens a PDF on a thread of its own and reads it there, one after the other; the thread is stopped when a document makes it hang or grow.
 * Never throws for a bad document.
 */
export function withPdf<Value>(bytes: Uint8Array, read: ReadDocument<Value>): Promise<PdfOutcome<Value>> {
  const turn = previous.then(() => readNow(bytes, read));
  previous = turn.catch(() => undefined);
  return turn;
}
