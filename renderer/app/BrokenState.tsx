import { Button, CopyButton, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { Drawing } from '../ui/Drawing.tsx';
import classes from './BrokenState.module.css';

type Props = { readonly error: unknown; readonly onRetry: () => void };

const detailsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);

/** What is shown in the place of a screen that broke: what is safe, and the ways on. */
export function BrokenState({ error, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.root} role="alert">
      <Drawing name="torn" />
      <Title order={1}>{t('common:broken.title')}</Title>
      <Text maw="34rem">{t('common:broken.safe')}</Text>
      <Group gap="sm" mt="md">
        <Button onClick={onRetry}>{t('common:broken.retry')}</Button>
        <Button variant="default" onClick={() => window.location.reload()}>
          {t('common:broken.reload')}
        </Button>
        <CopyButton value={detailsOf(error)}>
          {({ copied, copy }) => (
            <Button variant="subtle" onClick={copy}>
              {copied ? t('common:broken.copied') : t('common:broken.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
