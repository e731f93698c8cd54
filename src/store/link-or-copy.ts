import { constants, copyFileSync, linkSync } from 'node:fs';

/** A second name for a file, or a copy where the file system has no such thing. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes(String(error.code)))) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
