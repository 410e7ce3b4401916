import type { CuttingFailureView } from '../../shared/cutting/cutting-result.ts';

type WriteReason = Extract<
  CuttingFailureView['reason'],
  'disk-full' | 'no-permission' | 'folder-gone' | 'cannot-write'
>;

/** What the system says when nothing more can be written: a full disk, a quota, a limit of the file. */
const REASONS: { readonly [code: string]: WriteReason } = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
};

/** The reason in a failed write, or null when the error is no system's answer but a bug. */
export function writeReason(error: unknown): WriteReason | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return REASONS[String(error.code)] ?? 'cannot-write';
}
