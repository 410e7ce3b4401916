import { Button, FileButton } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { AddPhotoDialog } from './AddPhotoDialog.tsx';
import { PhotoDialog } from './PhotoDialog.tsx';
import classes from './Photos.module.css';

type Props = {
  readonly customerId: string;
  /** A picture dropped on the page; `onDone` when it is dealt with. */
  readonly dropped: File | null;
  readonly onDone: () => void;
};

/** Photos and drawings of a customer: small ones side by side, each opens whole. */
export function Photos({ customerId, dropped, onDone }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const photos = useStudioQuery('attachments:list', { customerId });
  const [chosen, setChosen] = useState<File | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const reset = useRef<() => void>(null);
  const file = chosen ?? dropped;
  const close = (): void => {
    setChosen(null);
    reset.current?.();
    onDone();
  };
  const open = photos.data?.find(({ id }) => id === openId);
  return (
    <Section
      title={t('photos:title')}
      aside={
        <FileButton resetRef={reset} accept="image/*" onChange={setChosen}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="compact-md"
              leftSection={<IconCamera size={18} aria-hidden />}
            >
              {t('photos:add')}
            </Button>
          )}
        </FileButton>
      }
    >
      {photos.isError && <ErrorState error={photos.error} onRetry={() => void photos.refetch()} />}
      {photos.data?.length === 0 && <p className={classes.none}>{t('photos:none')}</p>}
      <ul className={classes.list}>
        {photos.data?.map(({ id, caption, addedAt, thumbnailBase64 }) => (
          <li key={id}>
            <button type="button" className={classes.photo} onClick={() => setOpenId(id)}>
              <img
                src={`data:image/jpeg;base64,${thumbnailBase64}`}
                alt={caption || t('photos:unnamed')}
              />
              <span className={classes.caption}>{caption}</span>
              <span className={classes.when}>{date(addedAt, 'date')}</span>
            </button>
          </li>
        ))}
      </ul>
      {file !== null && (
        <AddPhotoDialog
          key={`${file.name} ${file.lastModified}`}
          file={file}
          customerId={customerId}
          onClose={close}
        />
      )}
      {open !== undefined && <PhotoDialog photo={open} onClose={() => setOpenId(null)} />}
    </Section>
  );
}
