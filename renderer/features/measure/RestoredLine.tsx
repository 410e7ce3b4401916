import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { daysBetween } from '../../ui/format.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './MeasurePanel.module.css';
import type { MeasureDesk } from './use-measure-desk.ts';

type Props = { readonly savedAt: number; readonly desk: MeasureDesk };

/** Says quietly that what stands here was typed before, and when. */
export function RestoredLine({ savedAt, desk }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const [isShown, setShown] = useState(true);
  if (!isShown || desk.isSaved) return null;
  const isToday = daysBetween(new Date(savedAt), new Date()) === 0;
  return (
    <p className={classes.restored} role="status">
      {t('measure:restored.text', { at: date(savedAt, isToday ? 'time' : 'dateTime') })}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          desk.clear();
          setShown(false);
        }}
      >
        {t('measure:restored.clear')}
      </Button>
    </p>
  );
}
