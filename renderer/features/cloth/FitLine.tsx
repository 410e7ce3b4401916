import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Order } from '../../../shared/order/order.ts';
import type { Bolt } from '../../../shared/stock/bolt.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { boltName } from './bolt-name.ts';
import { useClothActs } from './use-cloth-acts.tsx';
import { useClothLengths } from './use-cloth-lengths.ts';

type Props = { readonly order: Order; readonly bolts: readonly Bolt[] };

/** Will it fit on the piece that is left? Lays the pieces on it and says. */
export function FitLine({ order, bolts }: Props) {
  const { t } = useTranslation();
  const { length } = useClothLengths();
  const { failed } = useClothActs();
  const fit = useStudioMutation('stock:fits');
  const shortestFirst = [...bolts].sort((a, b) => a.onHandMm - b.onHandMm);
  const [isOpen, setOpen] = useState(false);
  const [boltId, setBoltId] = useState<string | null>(null);
  const chosen = shortestFirst.find(({ id }) => id === boltId) ?? shortestFirst[0];
  if (chosen === undefined) return null;
  if (!isOpen) {
    return (
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {t('cloth:fit.open')}
      </Button>
    );
  }
  const answer = fit.variables?.boltId === chosen.id ? fit.data : undefined;
  return (
    <div>
      <Group gap="xs" align="flex-end">
        <Select
          maw="14rem"
          label={t('cloth:fit.label')}
          allowDeselect={false}
          value={chosen.id}
          data={shortestFirst.map((bolt) => ({
            value: bolt.id,
            label: t('cloth:order.choice', {
              bolt: boltName(t, bolt),
              free: length(bolt.onHandMm),
            }),
          }))}
          onChange={setBoltId}
        />
        <Button
          variant="default"
          loading={fit.isPending}
          onClick={() => fit.mutate({ orderId: order.id, boltId: chosen.id }, { onError: failed })}
        >
          {t('cloth:fit.ask')}
        </Button>
      </Group>
      <div role="status">
        {answer?.fits === true && (
          <StatusMark shape="check" tone="good">
            {t('cloth:fit.yes', { left: length(answer.leftMm) })}
          </StatusMark>
        )}
        {answer?.fits === false && (
          <StatusMark shape="cross" tone="danger">
            {t(answer.lengthMm > 100_000_000 ? 'cloth:fit.tooNarrow' : 'cloth:fit.no', {
              lacking: length(-answer.leftMm),
            })}
          </StatusMark>
        )}
      </div>
    </div>
  );
}
