import type { StudioError } from '../errors.ts';

/** Why the studio could not be opened and what to do about it, in one line for the terminal. */
export function openingWords({ code, message, detail }: StudioError): string {
  switch (code) {
    case 'already-open':
      return 'Toise is already open on this data folder; close it first, or name another folder with --data.';
    case 'database-too-new':
      return `The database was written by a newer Toise (${message}); install that version. Nothing was changed.`;
    case 'database-broken':
      return `The database cannot be read. ${lastBackup(detail)}`;
    case 'disk-full':
      return 'The disk is full: make room, then start again. Nothing was changed.';
    default:
      return `${code}: ${message}`;
  }
}

function lastBackup(detail: unknown): string {
  const file =
    typeof detail === 'object' && detail !== null && 'lastBackup' in detail
      ? fileOf(detail.lastBackup)
      : null;
  return file === null
    ? 'There is no backup in its folder.'
    : `Put the last backup in its place with: npm run -s toise -- restore ${file}`;
}

const fileOf = (backup: unknown): string | null =>
  typeof backup === 'object' && backup !== null && 'file' in backup ? String(backup.file) : null;
