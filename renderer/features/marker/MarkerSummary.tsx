import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { MarkerView } from '../../../shared/contract/marker-requests.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './Marker.module.css';
import { useClothLengths } from './use-cloth-lengths.ts';

/** The markers of an order in a line each, and the way to them. */
export function MarkerSummary({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const listed = useStudioQuery('markers:get', { orderId });
  const markers = listed.data?.markers ?? [];
  return (
    <>
      <dl className={classes.summary}>
        {markers.map((view) => (
          <div key={view.material}>
            <dt>{t(`marker:material.${view.material}`)}</dt>
            <dd>
              <SummaryWords view={view} />
            </dd>
          </div>
        ))}
      </dl>
      <Anchor component={Link} href={`/orders/${orderId}/marker`} size="sm">
        {t('marker:summary.open')}
      </Anchor>
    </>
  );
}

function SummaryWords({ view: { kept, run, outOfDate } }: { readonly view: MarkerView }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { long } = useClothLengths();
  if (run !== null) return t('marker:summary.running');
  if (kept === null) return t('marker:summary.none');
  if (outOfDate !== null) return t('marker:summary.outOfDate');
  const { lengthMm, density } = kept.layout;
  return t('marker:summary.line', { length: long(lengthMm), density: number(density, 1) });
}
