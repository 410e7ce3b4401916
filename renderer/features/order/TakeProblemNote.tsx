import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { DraftFailure } from '../../../shared/pattern/model.ts';
import { failureWords } from '../../app/failure-words.ts';
import type { StudioFailure } from '../../app/studio-failure.ts';
import { useFailureWords } from '../../canvas/failure-words.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { StepLink } from './StepLink.tsx';
import type { TakeProblem } from './use-take-order.ts';

type Props = { readonly orderId: string; readonly problem: TakeProblem | null };

/** Why the order was not taken, and what to do about it. */
export function TakeProblemNote({ orderId, problem }: Props) {
  const { t } = useTranslation();
  const { money } = useFormat();
  if (problem === null) return null;
  if (problem.kind === 'price-changed') {
    const { before, now } = problem;
    return (
      <Note title={t('order:problem.priceTitle')}>
        {t('order:problem.price', {
          before: money(before.totalMinor, before.currency),
          now: money(now.totalMinor, now.currency),
        })}
      </Note>
    );
  }
  return (
    <Note title={t('order:problem.title')}>
      <Refusal orderId={orderId} failure={problem.failure} />
    </Note>
  );
}

/** The studio's reason in words; some reasons carry what exactly is at fault. */
function Refusal({ orderId, failure }: { orderId: string; failure: StudioFailure }) {
  const { t } = useTranslation();
  const draftWords = useFailureWords();
  if (failure.code === 'pattern-not-draftable') {
    const reason = failure.detail as DraftFailure | undefined;
    return (
      <>
        {reason === undefined ? failureWords(t, failure) : draftWords(reason)}{' '}
        <StepLink orderId={orderId} step="pattern" />
      </>
    );
  }
  if (failure.code === 'order-not-complete') {
    const { missing = [] } = (failure.detail ?? {}) as { readonly missing?: readonly string[] };
    return [
      failureWords(t, failure),
      ...missing.map((gap) => t(`order:problem.missing.${gap}`)),
    ].join(' ');
  }
  return failureWords(t, failure);
}

function Note({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Alert
      mb="lg"
      role="alert"
      color="brass"
      icon={<IconAlertTriangle size={20} stroke={1.6} />}
      title={title}
    >
      {children}
    </Alert>
  );
}
