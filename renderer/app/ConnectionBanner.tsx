import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { Banner } from '../ui/Banner.tsx';
import { useStudioClient } from './StudioProvider.tsx';

/** Says that the program behind this page ended or forgot it; asks again by itself and by hand. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const { connection } = useStudioClient();
  const state = useSyncExternalStore(connection.subscribe, connection.current);
  const [asking, setAsking] = useState(false);
  if (state === 'connected') return null;
  const retry = async (): Promise<void> => {
    setAsking(true);
    await connection.retry();
    setAsking(false);
  };
  return (
    <Banner
      tone="danger"
      icon={<IconPlugConnectedX size={20} aria-hidden />}
      action={
        <Button size="compact-sm" variant="default" loading={asking} onClick={() => void retry()}>
          {t('common:connection.retry')}
        </Button>
      }
    >
      {state === 'lost' ? t('common:connection.lost') : t('common:connection.signedOut')}
    </Banner>
  );
}
