import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';

import type { Response } from '../../../shared/contract/contract.ts';
import { garmentInput } from '../../../shared/order/garment-input.ts';
import type { Order, OrderSnapshot } from '../../../shared/order/order.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { PatternCanvas } from '../../canvas/PatternCanvas.tsx';
import { useDraft } from '../../canvas/use-draft.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { beforeOutlines } from '../pattern/before-outlines.ts';
import { Differences } from '../pattern/ComparePage.tsx';
import { useLengths } from '../pattern/use-lengths.ts';
import classes from './Fittings.module.css';

/** An order's pattern with its alterations drafted in, over the one it was cut from. */
export function AlteredPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const order = useStudioQuery('orders:get', { id });
  const altered = useStudioQuery('fit:altered', { orderId: id });
  const failed = [order, altered].find(({ isError }) => isError);
  if (failed?.error) {
    return (
      <Page>
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    );
  }
  if (order.data === undefined || altered.data === undefined) return <LoadingState page />;
  const { snapshot, number } = order.data;
  return (
    <Page width="wide">
      <PageHeader
        title={t('fittings:altered.title', { number })}
        back={{ to: `/orders/${id}`, label: t('orders:page.title', { number }) }}
        lead={t('fittings:altered.lead')}
      />
      {altered.data === null || snapshot === null ? (
        <EmptyState title={t('fittings:altered.none')}>{t('fittings:altered.noneText')}</EmptyState>
      ) : (
        <Altered order={{ ...order.data, snapshot }} altered={altered.data} />
      )}
    </Page>
  );
}

type AlteredProps = {
  readonly order: Order & { readonly snapshot: OrderSnapshot };
  readonly altered: NonNullable<Response<'fit:altered'>>;
};

function Altered({ order, altered }: AlteredProps) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const { garment, measurements } = order.snapshot;
  const { values } = measurements;
  const was = useDraft(useMemo(() => garmentInput(garment, values), [garment, values]));
  const is = useDraft(useMemo(() => garmentInput(altered.garment, values), [altered, values]));
  const ghost = useMemo(
    () => (was.draft === null ? null : beforeOutlines(is.draft, was.draft)),
    [is.draft, was.draft],
  );
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <div className={classes.altered}>
      <div className={classes.table}>
        <PatternCanvas
          draft={is.draft}
          failure={is.failure}
          pending={is.pending}
          trouble={is.trouble}
          selected={selected}
          onSelect={setSelected}
          marked={marked}
          ghost={ghost}
        />
      </div>
      <aside>
        {altered.byHand.length > 0 && (
          <p role="note">
            {t('fittings:altered.byHand', {
              places: altered.byHand.map((place) => t(`fittings:place.${place}`)).join(', '),
            })}
          </p>
        )}
        {altered.missed.map(({ measure, wanted, reached }) => (
          <p key={measure} role="note">
            {t('fittings:altered.missed', {
              place: t(`fittings:place.${measure}`),
              wanted: lengths.length(wanted),
              reached: lengths.length(reached),
            })}
          </p>
        ))}
        {is.draft !== null && was.draft !== null && (
          <Differences
            draft={is.draft}
            other={was.draft}
            onMark={(marks) => setMarked(marks ?? new Set())}
            onPiece={setSelected}
          />
        )}
      </aside>
    </div>
  );
}
