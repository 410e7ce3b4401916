import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { failureWords } from '../../app/failure-words.ts';
import { notifyFailed } from '../../app/notify.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';

/** Stops sending and pulling for a while, or lets both go on. */
export function PauseButton({ paused }: { readonly paused: boolean }) {
  const { t } = useTranslation();
  const pause = useStudioMutation('sync:pause');
  const Icon = paused ? IconPlayerPlay : IconPlayerPause;
  return (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<Icon size={16} stroke={1.5} aria-hidden />}
      loading={pause.isPending}
      onClick={() =>
        pause.mutate(
          { paused: !paused },
          { onError: (error) => notifyFailed(failureWords(t, error)) },
        )
      }
    >
      {t(paused ? 'shop:pause.resume' : 'shop:pause.button')}
    </Button>
  );
}
