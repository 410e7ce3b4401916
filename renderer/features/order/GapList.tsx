import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { useFailureWords } from '../../canvas/failure-words.tsx';
import classes from './GapList.module.css';
import { gapWords } from './gap-words.ts';
import type { Gap } from './gaps.ts';
import { StepLink } from './StepLink.tsx';

type Props = { readonly orderId: string; readonly gaps: readonly Gap[] };

/** What is still missing, each with the way to where it is mended. */
export function GapList({ orderId, gaps }: Props) {
  const { t, i18n } = useTranslation();
  const failureWords = useFailureWords();
  if (gaps.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('order:gap.label')}>
      {gaps.map((gap) => (
        <li key={`${gap.step} ${gap.reason}`} className={classes.gap}>
          <IconAlertCircle size={18} stroke={1.6} aria-hidden />
          <span>{gapWords({ t, language: i18n.language, failureWords }, gap)}</span>
          <StepLink orderId={orderId} step={gap.step} />
        </li>
      ))}
    </ul>
  );
}
