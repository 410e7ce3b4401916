import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { DeskState } from './desk-state.ts';
import classes from './SessionFold.module.css';

type Props = {
  readonly state: Pick<DeskState, 'method' | 'unit' | 'takenBy' | 'body'>;
  readonly children: ReactNode;
};

/**
 * How, in which unit, by whom and against whom is measured. Where there is little room (beside the
 * canvas of an order) it is one line that opens, so that the fields are in sight.
 */
export function SessionFold({ state, children }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const content = useId();
  const { method, unit, takenBy, body } = state;
  const compared = { F: 'measure:body.woman', M: 'measure:body.man' } as const;
  const parts = [
    t(`measure:method.${method}`),
    t(`measure:unit.${unit}`),
    takenBy.trim() === '' ? null : t('measure:fold.by', { name: takenBy.trim() }),
    method === 'body' && body.sex !== null ? t(compared[body.sex]) : null,
  ].filter((part) => part !== null);
  return (
    <div className={classes.root} data-open={isOpen || undefined}>
      <UnstyledButton
        className={classes.summary}
        aria-expanded={isOpen}
        aria-controls={content}
        aria-label={t('measure:fold.label', { facts: parts.join(', ') })}
        onClick={() => setOpen((open) => !open)}
      >
        <span className={classes.facts}>{parts.join(' · ')}</span>
        <IconChevronDown className={classes.chevron} size={16} stroke={1.5} aria-hidden />
      </UnstyledButton>
      <div id={content} className={classes.content}>
        {children}
      </div>
    </div>
  );
}
