import { Button, FileButton } from '@mantine/core';
import { IconAlertTriangle, IconCamera } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { Attachment } from '../../../shared/attachment/attachment.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from '../photos/Photos.module.css';
import { tracePath } from './trace-path.ts';
import { useAddFootPicture } from './use-add-foot-picture.ts';

type Props = { readonly customerId: string; readonly photos: readonly Attachment[] };

/** Which picture is traced: one of the customer's, or a new photo or scan, which is then kept. */
export function PictureChoice({ customerId, photos }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { add, isAdding, problem } = useAddFootPicture(customerId);
  return (
    <Section
      title={t('feet:choose.title')}
      lead={t('feet:choose.how')}
      aside={
        <FileButton accept="image/*" onChange={(file) => file !== null && void add(file)}>
          {(props) => (
            <Button
              {...props}
              loading={isAdding}
              leftSection={<IconCamera size={18} aria-hidden />}
            >
              {t('feet:choose.file')}
            </Button>
          )}
        </FileButton>
      }
    >
      {problem !== null && (
        <Banner tone="danger" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {problem}
        </Banner>
      )}
      {photos.length === 0 && <p className={classes.none}>{t('feet:choose.none')}</p>}
      <ul className={classes.list}>
        {photos.map(({ id, caption, addedAt, thumbnailBase64 }) => (
          <li key={id}>
            <Link href={tracePath(customerId, id)} className={classes.photo ?? ''}>
              <img
                src={`data:image/jpeg;base64,${thumbnailBase64}`}
                alt={caption || t('photos:unnamed')}
              />
              <span className={classes.caption}>{caption}</span>
              <span className={classes.when}>{date(addedAt, 'date')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
