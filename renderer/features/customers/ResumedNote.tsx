import { IconHistory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../ui/use-format.ts';
import classes from './ResumedNote.module.css';

type Props = { readonly savedAt: number; readonly action: ReactNode };

/** Says that what is in the form was typed before, and when. */
export function ResumedNote({ savedAt, action }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={classes.root} role="status">
      <IconHistory size={18} aria-hidden />
      <span>{t('customers:resumed.text', { at: format.date(savedAt, 'dateTime') })}</span>
      {action}
    </div>
  );
}
