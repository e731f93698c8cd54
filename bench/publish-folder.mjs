// Publishes a folder once and prints what it cost: `node bench/publish-folder.mjs IN OUT JOBS`. A process of its own, so that its memory is its own.
import { publishPapers } from '../lib/pipeline/publish-papers.js';

const [folder, out, jobs] = process.argv.slice(2);
const start = performance.now();
await publishPapers([folder], out, { date: '2031-01-01', jobs: Number(jobs) });
console.log(JSON.stringify({ ms: performance.now() - start, megabytes: process.resourceUsage().maxRSS / 1024 }));
