// Loaded before a program that must not use the network, also on its threads (NODE_OPTIONS): whoever connects or asks for a name ends it.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const refuse = (what) => (...given) => {
  writeSync(2, `the network was used: ${what} ${JSON.stringify(given[0]) ?? ''}\n`);
  process.kill(process.pid, 'SIGKILL');
};
const { connect } = net.Socket.prototype;
/** The pipe on which the loader of TypeScript talks with the process that started it. */
const isOfLoader = ([options]) => /\/tsx-\d+\/\d+\.pipe$/.test([options].flat()[0]?.path ?? '');
net.Socket.prototype.connect = function (...given) {
  return isOfLoader(given) ? connect.apply(this, given) : refuse('connect')(...given);
};
net.Server.prototype.listen = refuse('listen');
dgram.createSocket = refuse('datagrams');
dgram.Socket.prototype.send = refuse('send');
for (const names of [dns, dns.promises]) for (const name of Object.keys(names)) if (/^(?:lookup|resolve|reverse)/.test(name)) names[name] = refuse(`dns.${name}`);
globalThis.fetch = refuse('fetch');
syncBuiltinESMExports();
