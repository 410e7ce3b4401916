import { Anchor, Button, Group, Select } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { OrderCloth } from '../../../shared/contract/stock-requests.ts';
import type { Order } from '../../../shared/order/order.ts';
import { useStudioMutation, useStudioQuery } from '../../app/use-studio-query.ts';
import { Section } from '../../ui/Section.tsx';
import { newId } from '../order/new-id.ts';
import { boltName } from './bolt-name.ts';
import classes from './Cloth.module.css';
import { CutDialog } from './CutDialog.tsx';
import { FitLine } from './FitLine.tsx';
import { useClothActs } from './use-cloth-acts.tsx';
import { useClothLengths } from './use-cloth-lengths.ts';

/** Where an order's cloth is kept and what was cut of it; nothing for a cloth that is in no book. */
export function OrderClothCard({ order }: { readonly order: Order }) {
  const { t } = useTranslation();
  const { data: cloth } = useStudioQuery('stock:ofOrder', { orderId: order.id });
  if (!cloth) return null;
  return (
    <Section
      title={t('cloth:order.title')}
      aside={
        <Anchor component={Link} href={`/cloth/${cloth.clothId}`}>
          {t('cloth:order.toCloth')}
        </Anchor>
      }
    >
      <Kept order={order} cloth={cloth} />
    </Section>
  );
}

type Props = { readonly order: Order; readonly cloth: OrderCloth };

function Kept({ order, cloth }: Props) {
  const { t } = useTranslation();
  const { length } = useClothLengths();
  const { undo } = useClothActs();
  /** A cut to put right, or null for a new one; undefined while nothing is asked. */
  const [asked, setAsked] = useState<string | null | undefined>(undefined);
  const { reserved, cuts, neededMm, bolts } = cloth;
  const isOver = order.state === 'cancelled' || order.state === 'remade';
  return (
    <>
      {reserved !== null && reserved.bolt !== null && (
        <p>
          {t('cloth:order.kept', {
            length: length(reserved.lengthMm),
            bolt: boltName(t, reserved.bolt),
          })}
          {reserved.bolt.fields.place !== '' && ` (${reserved.bolt.fields.place})`}
        </p>
      )}
      {reserved !== null && reserved.bolt === null && (
        <p className={classes.danger}>
          {t('cloth:order.waits', { length: length(reserved.lengthMm) })}{' '}
          <Anchor component={Link} underline="always" href="/cloth/purchases">
            {t('cloth:list.purchases')}
          </Anchor>
        </p>
      )}
      {cuts.map(({ act, boltLabel, lengthMm }) => (
        <Group key={act} gap="xs">
          <span>
            {t('cloth:order.cut', {
              length: length(lengthMm),
              bolt: boltLabel || t('cloth:orders.unlabelled'),
            })}
          </span>
          <Button size="compact-sm" variant="subtle" onClick={() => setAsked(act)}>
            {t('cloth:order.correct')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => void undo(act)}>
            {t('cloth:undo')}
          </Button>
        </Group>
      ))}
      {reserved === null && cuts.length === 0 && (
        <p className={classes.hint}>
          {t(isOver ? 'cloth:order.letGo' : 'cloth:order.none', { length: length(neededMm) })}
        </p>
      )}
      {bolts.length > 0 && (
        <div className={classes.keep}>
          {!isOver && (
            <Button
              variant={reserved === null ? 'default' : 'filled'}
              leftSection={<IconScissors size={18} stroke={1.5} aria-hidden />}
              onClick={() => setAsked(null)}
            >
              {t(cuts.length === 0 ? 'cloth:order.cutDo' : 'cloth:order.cutMore')}
            </Button>
          )}
          {reserved !== null && bolts.length > 1 && <Assign order={order} cloth={cloth} />}
          {reserved !== null && <FitLine order={order} bolts={bolts} />}
        </div>
      )}
      {asked !== undefined && (
        <CutDialog
          order={order}
          cloth={cloth}
          corrects={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** Keeps the order's cloth on another bolt or remnant. */
function Assign({ order, cloth: { bolts, reserved } }: Props) {
  const { t } = useTranslation();
  const { length } = useClothLengths();
  const { done, failed } = useClothActs();
  const assign = useStudioMutation('stock:assign');
  const neededMm = reserved?.lengthMm ?? 0;
  const own = reserved?.bolt?.id ?? null;
  const data = bolts.map((bolt) => {
    const free = bolt.onHandMm - bolt.reservedMm + (bolt.id === own ? neededMm : 0);
    return {
      value: bolt.id,
      label: t('cloth:order.choice', { bolt: boltName(t, bolt), free: length(free) }),
      disabled: free < neededMm,
    };
  });
  return (
    <Select
      maw="22rem"
      label={t('cloth:order.from')}
      placeholder={t('cloth:order.noneFits')}
      data={data}
      allowDeselect={false}
      value={own}
      disabled={assign.isPending || data.every(({ disabled }) => disabled)}
      onChange={(boltId) => {
        if (boltId === null || boltId === own) return;
        const act = newId();
        assign.mutate(
          { act, orderId: order.id, boltId },
          { onSuccess: () => done(t('cloth:order.moved'), act), onError: failed },
        );
      }}
    />
  );
}
