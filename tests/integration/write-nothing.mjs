// Loaded before a program that must not write: every call that changes files throws, on all threads that are started without it too.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const writing = ['writeFile', 'appendFile', 'mkdir', 'mkdtemp', 'rename', 'rm', 'rmdir', 'unlink', 'truncate', 'ftruncate', 'symlink', 'link', 'copyFile', 'cp', 'utimes', 'chmod', 'chown', 'createWriteStream'];
const refuse = (name) => () => {
  process.stderr.write(`written: ${name}\n`);
  process.exit(99);
};
for (const name of writing) {
  for (const [where, full] of [[fs, name], [fs, `${name}Sync`], [fs.promises, name]]) if (full in where) where[full] = refuse(full);
}
const { open, openSync } = fs;
const reads = (flags) => flags === undefined || flags === 'r' || typeof flags === 'function' || (typeof flags === 'number' && (flags & 3) === 0);
const { open: openPromise } = fs.promises;
fs.open = (path, flags, ...rest) => (reads(flags) ? open(path, flags, ...rest) : refuse(`open ${path}`)());
fs.openSync = (path, flags, ...rest) => (reads(flags) ? openSync(path, flags, ...rest) : refuse(`open ${path}`)());
fs.promises.open = (path, flags, ...rest) => (reads(flags) ? openPromise(path, flags, ...rest) : refuse(`open ${path}`)());
syncBuiltinESMExports();
