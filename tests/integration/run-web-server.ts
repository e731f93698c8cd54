import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real web server on this machine, over a folder in which the publication stands at `prefix`. */
export interface WebServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export const isInstalled = (program: string) => existsSync(program);
export const nginx = '/usr/sbin/nginx';
export const apache = '/usr/sbin/apache2';

/** nginx with the rules that were published. */
export async function startNginx(root: string, prefix: string): Promise<WebServer> {
  const [port, home] = [await freePort(), mkdtempSync(join(tmpdir(), 'nginx-'))];
  const rules = readFileSync(join(root, prefix, 'hosting/nginx.conf'), 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`).replace('root /var/www/vraagbaak;', `root ${root};`);
  writeFileSync(join(home, 'rules.conf'), rules);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join('\n');
  writeFileSync(join(home, 'nginx.conf'), `daemon off;\nmaster_process off;\npid ${home}/pid;\nerror_log ${home}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\ninclude ${home}/rules.conf;\n}\n`);
  return watch(spawn(nginx, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')], { stdio: 'pipe' }), port, home);
}

/** Apache with the rules that were published. */
export async function startApache(root: string, prefix: string): Promise<WebServer> {
  const [port, home] = [await freePort(), mkdtempSync(join(tmpdir(), 'apache-'))];
  copyFileSync(join(root, prefix, 'hosting/apache.htaccess'), join(root, prefix, '.htaccess'));
  mkdirSync(join(home, 'run'));
  const modules = ['mpm_event', 'authz_core', 'rewrite', 'negotiation', 'headers', 'mime', 'dir', 'deflate', 'filter', 'setenvif'];
  const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n');
  const conf = `ServerRoot ${home}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${home}/run/pid\nDefaultRuntimeDir ${home}/run\nErrorLog ${home}/error.log\nTypesConfig /dev/null\n${load}\nUser www-data\nGroup www-data\nDocumentRoot ${root}\n<Directory ${root}>\nAllowOverride All\nRequire all granted\n</Directory>\n`;
  writeFileSync(join(home, 'apache.conf'), conf);
  return watch(spawn(apache, ['-X', '-f', join(home, 'apache.conf')], { stdio: 'pipe' }), port, home);
}

async function watch(process: ChildProcess, port: number, home: string): Promise<WebServer> {
  let said = '';
  for (const stream of [process.stdout, process.stderr]) stream?.on('data', (piece) => {
    said += piece;
  });
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  for (let tries = 0; tries < 100 && process.exitCode === null; tries++) {
    if (await answers(port)) {
      return {
        address: `http://127.0.0.1:${port}`,
        stop: async () => {
          process.kill('SIGTERM');
          await ended;
          rmSync(home, { recursive: true, force: true });
        },
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  process.kill();
  const log = join(home, 'error.log');
  throw new Error(`the server did not start: ${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Lets the user that a web server runs as read the publication; what lies beside it may be on its way out, and is left alone. */
export function openToAll(publication: string): void {
  execFileSync('chmod', ['a+rX', join(publication, '..')]);
  execFileSync('chmod', ['-R', 'a+rX', publication]);
}
