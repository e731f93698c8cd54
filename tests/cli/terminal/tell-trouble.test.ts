import { describe, expect, it } from 'vitest';
import { tellTrouble } from '../../../src/cli/terminal/tell-trouble.js';

const trouble = (code: string, syscall: string, path: string) => Object.assign(new Error(`${code}: something in English`), { code, syscall, path });

describe('trouble that the system reports', () => {
  it.each([
    ['ENOENT', 'open', 'bestaat niet: a.txt'],
    ['ENOSPC', 'write', 'de schijf is vol bij a.txt'],
    ['ENOSPC', 'watch', 'te veel bestanden om op te letten (verhoog fs.inotify.max_user_watches): a.txt'],
  ])('%s of %s', (code, syscall, told) => expect(tellTrouble(trouble(code, syscall, 'a.txt'))).toBe(told));

  it('is told of the place that a caller names, for of a file that is open Node tells none', () => {
    const full = Object.assign(new Error('ENOSPC: something in English'), { code: 'ENOSPC', syscall: 'write' });
    expect([tellTrouble(full, 'de uitvoer'), tellTrouble(full)]).toEqual(['de schijf is vol bij de uitvoer', 'de schijf is vol bij schrijven']);
  });
});
