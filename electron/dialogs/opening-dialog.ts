import type { MessageBoxOptions } from 'electron';

import type { FailureCode } from '../../shared/contract/reply.ts';
import type { Translate } from '../texts.ts';

export type OpeningChoice = 'restore' | 'quit';

export type OpeningDialog = {
  readonly options: MessageBoxOptions;
  /** What each button stands for, in their order. */
  readonly choices: readonly OpeningChoice[];
};

type Failure = { readonly code: FailureCode; readonly message: string };

/**
 * What to say when the studio cannot be opened. A broken database offers its last backup, if there
 * is one; everything else is for the person to put right first.
 */
export function openingDialog(
  { code, message }: Failure,
  lastBackup: string | null,
  t: Translate,
): OpeningDialog {
  const canRestore = code === 'database-broken' && lastBackup !== null;
  const choices: readonly OpeningChoice[] = canRestore ? ['restore', 'quit'] : ['quit'];
  const quit = t('desktop:opening.quit');
  return {
    choices,
    options: {
      type: 'error',
      title: 'Toise',
      message: t('desktop:opening.title'),
      detail: explain(code, message, canRestore ? lastBackup : null, t),
      buttons: canRestore ? [t('desktop:opening.restore'), quit] : [quit],
      // Enter and Escape both change nothing.
      defaultId: choices.length - 1,
      cancelId: choices.length - 1,
      noLink: true,
    },
  };
}

function explain(code: FailureCode, message: string, backup: string | null, t: Translate): string {
  switch (code) {
    case 'already-open':
      return t('desktop:opening.alreadyOpen');
    case 'database-too-new':
      return t('desktop:opening.tooNew');
    case 'disk-full':
      return t('desktop:opening.diskFull');
    case 'database-broken':
      return backup === null
        ? t('desktop:opening.brokenWithoutBackup')
        : t('desktop:opening.broken', { backup });
    default:
      return t('desktop:opening.other', { message });
  }
}
