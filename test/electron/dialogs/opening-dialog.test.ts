import { expect, it } from 'vitest';

import { openingDialog } from '../../../electron/dialogs/opening-dialog.ts';
import { loadTexts } from '../../../electron/texts.ts';
import { FAILURE_CODES } from '../../../shared/contract/reply.ts';
import { LANGUAGES } from '../../../shared/customer/customer.ts';
import { RESOURCES } from '../../helpers/open-test-studio.ts';

const BACKUP = 'toise_2026-11-21T18-00-00-000Z_daily.sqlite';

it('offers the last backup for a broken database, and does nothing on Enter or Escape', async () => {
  const t = await loadTexts(RESOURCES, 'en', ['desktop']);
  const { options, choices } = openingDialog({ code: 'database-broken', message: '' }, BACKUP, t);

  expect(choices).toEqual(['restore', 'quit']);
  expect(options).toMatchObject({
    buttons: ['Restore the last backup', 'Quit'],
    defaultId: 1,
    cancelId: 1,
  });
  expect(options.detail).toContain(BACKUP);
});

it.each(['already-open', 'database-too-new', 'disk-full', 'internal'] as const)(
  'offers nothing but to quit for %s',
  async (code) => {
    const t = await loadTexts(RESOURCES, 'en', ['desktop']);
    expect(openingDialog({ code, message: '' }, BACKUP, t).choices).toEqual(['quit']);
  },
);

it.each(LANGUAGES)('has words for every failure (%s)', async (language) => {
  const t = await loadTexts(RESOURCES, language, ['desktop']);
  for (const code of FAILURE_CODES) {
    for (const backup of [BACKUP, null]) {
      const { options } = openingDialog({ code, message: 'why' }, backup, t);
      const words = [options.message, options.detail, ...(options.buttons ?? [])];
      expect(words.filter((text) => !text || /desktop:|\{\{/.test(text))).toEqual([]);
    }
  }
});
