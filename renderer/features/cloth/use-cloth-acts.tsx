import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudio } from '../../app/StudioProvider.tsx';
import { valueOrThrow } from '../../app/studio-failure.ts';
import { newId } from '../order/new-id.ts';
import { clothFailureWords } from './cloth-failure-words.ts';
import { useClothLengths } from './use-cloth-lengths.ts';

/** Long enough to read it and change one's mind, ms. */
const UNDO_MS = 12_000;

/** Says what was done with cloth, with a way to take it back; and what was not done. */
export function useClothActs() {
  const { t } = useTranslation();
  const studio = useStudio();
  const { length } = useClothLengths();

  const failed = (error: unknown): void => notifyFailed(clothFailureWords(t, error, length));

  async function undo(act: string): Promise<void> {
    try {
      valueOrThrow(await studio['stock:undo']({ act: newId(), undoes: act }));
      notifyDone(t('cloth:undone'));
    } catch (error) {
      failed(error);
    }
  }

  function done(message: string, act: string): void {
    const id = newId();
    const takeBack = (): void => {
      notifications.hide(id);
      void undo(act);
    };
    notifications.show({
      id,
      color: 'green',
      withBorder: true,
      autoClose: UNDO_MS,
      message: (
        <Group justify="space-between" wrap="nowrap">
          {message}
          <Button size="compact-sm" variant="default" onClick={takeBack}>
            {t('cloth:undo')}
          </Button>
        </Group>
      ),
    });
  }

  return { done, undo, failed };
}
