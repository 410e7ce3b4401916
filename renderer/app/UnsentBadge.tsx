import { Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { OutboxStatus } from '../../shared/contract/contract.ts';
import classes from './UnsentBadge.module.css';
import { useStudioQuery } from './use-studio-query.ts';

type Mood = 'clear' | 'waiting' | 'attention';

const moodOf = ({ unsent, needsAttention }: OutboxStatus): Mood => {
  if (needsAttention > 0) return 'attention';
  return unsent > 0 ? 'waiting' : 'clear';
};

const ICONS = { clear: IconCircleCheck, waiting: IconSend, attention: IconAlertTriangle };

/** How many orders are not known to be at the shop: in sight on every screen. */
export function UnsentBadge({ compact }: { readonly compact: boolean }) {
  const { t } = useTranslation();
  const { data } = useStudioQuery('outbox:status');
  if (data === undefined) return <div className={classes.root} aria-hidden="true" />;
  const mood = moodOf(data);
  const MoodIcon = ICONS[mood];
  const words =
    mood === 'clear'
      ? t('common:unsent.clear')
      : t('common:unsent.waiting', { count: data.unsent });
  const alarm =
    mood === 'attention' && t('common:unsent.attention', { count: data.needsAttention });
  return (
    <Tooltip
      label={[words, alarm].filter(Boolean).join(' · ')}
      position="right"
      disabled={!compact}
    >
      <Link href="/outbox" className={classes.root} data-mood={mood} data-compact={compact}>
        <MoodIcon size={18} stroke={1.7} aria-hidden />
        <span className={compact ? classes.hidden : classes.words}>
          {words}
          {alarm && <strong>{alarm}</strong>}
        </span>
        {compact && data.unsent > 0 && (
          <span className={classes.count} aria-hidden="true">
            {data.unsent}
          </span>
        )}
      </Link>
    </Tooltip>
  );
}
