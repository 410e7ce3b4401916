import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { LONGEST_CAPTION } from '../../../shared/attachment/attachment.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone } from '../../app/notify.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { Banner } from '../../ui/Banner.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './Photos.module.css';
import { useAddPhoto } from './use-add-photo.ts';

type Props = {
  readonly file: File;
  readonly customerId: string;
  readonly onClose: () => void;
};

/** Shows a picture before it is kept, with a word on what it shows and the session it belongs to. */
export function AddPhotoDialog({ file, customerId, onClose }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { data: sessions = [] } = useStudioQuery('sessions:list', { customerId });
  const { shrunk, address, save, isSaving, error } = useAddPhoto(file, customerId);
  const [caption, setCaption] = useState('');
  const [sessionId, setSessionId] = useState<string | null>(null);
  const saved = (): void => {
    notifyDone(t('photos:saved'));
    onClose();
  };
  const words =
    shrunk?.ok === false
      ? t(`photos:fault.${shrunk.error}`)
      : error === null
        ? null
        : failureWords(t, error);
  return (
    <Modal opened onClose={onClose} size="lg" title={t('photos:add')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(caption.trim(), sessionId, saved);
        }}
      >
        {shrunk === null && <LoadingState rows={3} />}
        {words !== null && (
          <Banner tone="danger" icon={<IconAlertTriangle size={18} aria-hidden />}>
            {words}
          </Banner>
        )}
        {shrunk?.ok === true && (
          <>
            {address !== null && <img className={classes.whole} src={address} alt={file.name} />}
            <TextInput
              data-autofocus
              label={t('photos:caption')}
              placeholder={t('photos:captionExample')}
              maxLength={LONGEST_CAPTION}
              value={caption}
              onChange={({ currentTarget }) => setCaption(currentTarget.value)}
            />
            {sessions.length > 0 && (
              <Select
                mt="sm"
                label={t('photos:session')}
                placeholder={t('photos:noSession')}
                clearable
                value={sessionId}
                data={sessions.map(({ id, takenAt }) => ({
                  value: id,
                  label: date(takenAt, 'dateTime'),
                }))}
                onChange={setSessionId}
              />
            )}
          </>
        )}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t(shrunk?.ok === true ? 'common:action.cancel' : 'common:action.close')}
          </Button>
          {shrunk?.ok === true && (
            <Button type="submit" loading={isSaving}>
              {t('photos:save')}
            </Button>
          )}
        </Group>
      </form>
    </Modal>
  );
}
