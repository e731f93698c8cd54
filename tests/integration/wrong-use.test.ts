import { describe, expect, it } from 'vitest';
import { spawnSync } from 'node:child_process';

const vraagbaak = (...args: readonly string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { encoding: 'utf8' });

describe('wrong use', () => {
  it.each([
    [['publisch', 'examples'], 'onbekende opdracht publisch; bedoelt u publish?'],
    [['help', 'publisch'], 'onbekende opdracht publisch; bedoelt u publish?'],
    [['publisch', '--help'], 'onbekende opdracht publisch; bedoelt u publish?'],
    [['publish', 'examples', '--outt', 'uit'], 'onbekende optie --outt; bedoelt u --out?'],
    [['publish'], 'geef INPUT'],
    [['publish', 'examples', '--jobs', 'veel'], 'geef een geheel getal van 1 tot 1024'],
    [['publish', 'examples', '--jobs', '1e9'], 'geef een geheel getal van 1 tot 1024'],
    [['publish', 'examples', '--out'], 'er ontbreekt iets achter -o, --out <DIR>'],
    [['work', '--shared', 'x'], 'geef ook --queue <URL>'],
    [['serve', 'een', 'twee'], 'te veel namen'],
    [['query', '--format', 'xls'], 'kies uit table, csv'],
    [['publish', 'examples', '--shard', '1/2', '--watch'], '--shard <I/N> en --watch gaan niet samen'],
    [['publish', 'examples', '--shard', '1/2', '--json'], '--shard <I/N> en --json gaan niet samen'],
    [['publish', '-', '--watch'], 'de standaardinvoer is maar één keer te lezen'],
    [['serve', '--port', ''], 'geef een geheel getal van 0 tot 65535'],
    [['serve', 'examples', '--store', 'http://'], '--store http:// is geen adres'],
    [['serve', 'package.json'], 'er is geen map package.json'],
    [['check', 'examples', '--metadata', 'nergens.csv'], 'vraagbaak: bestaat niet: nergens.csv\n'],
    [['check', 'examples', '--metadata', 'examples'], 'vraagbaak: is een map, geen bestand: examples\n'],
  ])('is told of in a Dutch line, with what was meant: %j', (args, why) => {
    const { status, stdout, stderr } = vraagbaak(...args);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^vraagbaak: [^\n]+\n$/)]);
    expect(stderr).toContain(why);
  });
});

describe('a SOURCE_DATE_EPOCH that is no time', () => {
  const env = { ...process.env, SOURCE_DATE_EPOCH: 'morgen' };

  it('is wrong use, unless a date is given', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'check', 'examples/kst-99003-5.txt'], { encoding: 'utf8', env });
    expect([status, stderr]).toEqual([2, 'vraagbaak: SOURCE_DATE_EPOCH is geen tijd: morgen; geef seconden sinds 1970, of een datum met --date\n']);
    const { stderr: other } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'merge', 'nergens', '--date', '2031-01-01'], { encoding: 'utf8', env });
    expect(other).not.toContain('SOURCE_DATE_EPOCH');
  });
});

describe('help', () => {
  it.each(['publish', 'check', 'merge', 'validate', 'work', 'queue', 'query', 'serve', 'explain'])('of %s is Dutch and has an example', (command) => {
    const { status, stdout } = vraagbaak(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Gebruik: vraagbaak ${command} `));
    expect(stdout).toMatch(new RegExp(`Voorbeeld(?:en)?:\\n {2}vraagbaak ${command}`));
    expect(stdout).not.toMatch(/Options:|Arguments:|default:|choices:|display help/);
  });

  it('of the program names every command, and shows when nothing is asked', () => {
    const { stdout } = vraagbaak('--help');
    expect([...stdout.matchAll(/^ {2}([a-z]+) \[/gm)].map(([, name]) => name)).toEqual(['publish', 'check', 'merge', 'validate', 'work', 'queue', 'query', 'serve', 'explain', 'help']);
    const nothing = vraagbaak();
    expect([nothing.status, nothing.stderr]).toEqual([2, stdout]);
  });
});
