// The PDF library's own worker, on a Node thread that can be stopped: every port that comes in serves one document.
import { parentPort, workerData } from 'node:worker_threads';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

parentPort.on('message', (port) => WorkerMessageHandler.initializeFromPort(port));
// Buffers do not count in the thread's heap limit: a stream that unpacks without end is stopped here.
setInterval(() => {
  if (process.memoryUsage().arrayBuffers > workerData.bufferBytes) process.exit(1);
}, 50);
parentPort.postMessage('ready');
