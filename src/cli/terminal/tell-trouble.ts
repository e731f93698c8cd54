/** What the system calls trouble with files and addresses, and what it is called here. */
const troubles: Readonly<Record<string, string>> = {
  EACCES: 'geen toegang tot',
  EPERM: 'geen toegang tot',
  EROFS: 'alleen te lezen:',
  ENOSPC: 'de schijf is vol bij',
  EDQUOT: 'de schijfruimte is op bij',
  ENOENT: 'bestaat niet:',
  ENOTDIR: 'is geen map:',
  EEXIST: 'is geen map:',
  EISDIR: 'is een map, geen bestand:',
  ENAMETOOLONG: 'de naam is te lang:',
  ELOOP: 'verwijst in een kring:',
  EMFILE: 'te veel bestanden tegelijk open bij',
  EIO: 'de schijf geeft fouten bij',
  'ENOSPC watch': 'te veel bestanden om op te letten (verhoog fs.inotify.max_user_watches):',
  EADDRINUSE: 'in gebruik door een ander programma (kies met --port een andere poort):',
  EADDRNOTAVAIL: 'geen adres van deze machine:',
  ENOTFOUND: 'geen adres van deze machine:',
};

/**
 * In Dutch what Node reports of files and addresses (`ENOSPC: no space left on device, write`); of other errors the message.
 * @param where a name for the place, which Node does not tell of a file that is open already.
 */
export function tellTrouble(error: unknown, where?: string): string {
  if (!(error instanceof Error)) return String(error);
  const { code, syscall, path, dest, address, hostname, port }: Readonly<Record<string, unknown>> = { ...error };
  const trouble = troubles[`${code} ${syscall}`] ?? troubles[String(code)];
  if (trouble === undefined) return error.message;
  const host = [address ?? hostname, port].filter((part) => part !== undefined).join(':');
  const at = [path, dest].filter((part) => typeof part === 'string').join(' → ');
  return `${trouble} ${where ?? (at || host || 'schrijven')}`;
}
