import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { failureWords } from '../app/failure-words.ts';
import { EmptyState } from './EmptyState.tsx';

type Props = { readonly error: unknown; readonly onRetry?: () => void };

/** In the place of what could not be fetched: why, and a way to ask again. */
export function ErrorState({ error, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <EmptyState
        drawing="torn"
        title={t('common:failed.title')}
        action={
          onRetry && (
            <Button variant="default" onClick={onRetry}>
              {t('common:failed.retry')}
            </Button>
          )
        }
      >
        {failureWords(t, error)}
      </EmptyState>
    </div>
  );
}
