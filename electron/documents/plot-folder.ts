import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';

import type { FolderState } from '../../shared/cutting/cutting-result.ts';

/** Whether the studio can put files into a folder of its own machine. */
export async function plotFolderState(folder: string): Promise<FolderState> {
  if (folder === '') return 'none';
  if (!isAbsolute(folder)) return 'not-absolute';
  try {
    if (!(await stat(folder)).isDirectory()) return 'no-folder';
  } catch {
    // Not there, or hidden from us: the same to the person.
    return 'missing';
  }
  try {
    await access(folder, constants.W_OK);
  } catch {
    return 'not-writable';
  }
  return 'ok';
}
