import { basename } from 'node:path';

import { dialog } from 'electron';

import type { Language } from '../../shared/customer/customer.ts';
import type { Answer } from '../answer.ts';
import { carryOutImport, readImport } from '../measurement-import.ts';
import type { Translate } from '../texts.ts';

type Dependencies = {
  readonly answer: Answer;
  readonly newId: () => string;
  readonly language: Language;
  readonly t: Translate;
};

/** Asks whether to take a measurement file over as a new customer; the customer's id if it was. */
export async function offerImport(path: string, deps: Dependencies): Promise<string | null> {
  const { t } = deps;
  const file = basename(path);
  const found = await readImport(path);
  if (!found.ok) return sayFailure(t, file, found.error);
  const { customerName: name, readings } = found.value;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: 'Toise',
    message: t('desktop:import.question'),
    detail: t('desktop:import.detail', { name, file, count: String(readings.length) }),
    buttons: [t('desktop:import.create'), t('desktop:import.cancel')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return null;
  const made = await carryOutImport(found.value, deps);
  return made.ok ? made.value : sayFailure(t, file, made.error);
}

async function sayFailure(t: Translate, file: string, reason: string): Promise<null> {
  await dialog.showMessageBox({
    type: 'error',
    title: 'Toise',
    message: t('desktop:import.failed'),
    detail: t('desktop:import.failedDetail', { file, reason }),
  });
  return null;
}
