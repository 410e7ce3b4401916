import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { Attachment } from '../../../shared/attachment/attachment.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudioMutation, useStudioQuery } from '../../app/use-studio-query.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { tracePath } from '../feet/trace-path.ts';
import classes from './Photos.module.css';

type Props = { readonly photo: Attachment; readonly onClose: () => void };

/** One picture whole, who added it and when; here it can be removed for good. */
export function PhotoDialog({ photo, onClose }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { id, caption, addedAt, addedBy, sessionId } = photo;
  const whole = useStudioQuery('attachments:get', { id });
  const { data: sessions } = useStudioQuery('sessions:list', { customerId: photo.customerId });
  const remove = useStudioMutation('attachments:remove');
  const [asks, setAsks] = useState(false);
  const session = sessions?.find((one) => one.id === sessionId);
  const facts = [
    addedBy === ''
      ? date(addedAt, 'dateTime')
      : t('photos:addedBy', { name: addedBy, at: date(addedAt, 'dateTime') }),
    session && t('photos:ofSession', { at: date(session.takenAt, 'dateTime') }),
  ].filter((fact) => fact !== undefined);

  const removeIt = (): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          notifyDone(t('photos:removed'));
          onClose();
        },
        onError: (error) => notifyFailed(failureWords(t, error), t('photos:notRemoved')),
      },
    );

  return (
    <Modal opened onClose={onClose} size="xl" title={caption || t('photos:unnamed')}>
      {whole.isPending && <LoadingState rows={5} />}
      {whole.isError && <ErrorState error={whole.error} onRetry={() => void whole.refetch()} />}
      {whole.data && (
        <img
          className={classes.whole}
          src={`data:${whole.data.type};base64,${whole.data.base64}`}
          alt={caption || t('photos:unnamed')}
        />
      )}
      <p className={classes.facts}>{facts.join(' · ')}</p>
      <Group justify="space-between">
        <Button variant="subtle" color="red" onClick={() => setAsks(true)}>
          {t('photos:remove')}
        </Button>
        <Group gap="xs">
          <Button component={Link} href={tracePath(photo.customerId, id)} variant="default">
            {t('feet:trace')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:action.close')}
          </Button>
        </Group>
      </Group>
      <ConfirmDialog
        opened={asks}
        title={t('photos:removeQuestion')}
        confirmLabel={t('photos:removeConfirm')}
        danger
        busy={remove.isPending}
        onConfirm={removeIt}
        onClose={() => setAsks(false)}
      >
        {t('photos:removeText')}
      </ConfirmDialog>
    </Modal>
  );
}
