import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

/** Forgets the shop's key, after asking; nothing that waits is lost. */
export function Disconnect() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const disconnect = useStudioMutation('shop:disconnect');
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsked(true)}>
        {t('shop:disconnect.button')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('shop:disconnect.title')}
        confirmLabel={t('shop:disconnect.button')}
        danger
        busy={disconnect.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() =>
          disconnect.mutate(undefined, {
            onSuccess: () => notifyDone(t('shop:disconnect.done')),
            onError: (error) => notifyFailed(failureWords(t, error)),
            onSettled: () => setAsked(false),
          })
        }
      >
        {t('shop:disconnect.text')}
      </ConfirmDialog>
    </>
  );
}
