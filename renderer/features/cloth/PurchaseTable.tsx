import { Anchor, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { freeMm } from '../../../shared/stock/cloth.ts';
import type { PurchaseLine, SupplierList } from '../../../shared/stock/purchase.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { ClothSwatch } from '../../ui/ClothSwatch.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { todayIso } from '../order/due-date.ts';
import { newId } from '../order/new-id.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import classes from './Cloth.module.css';
import type { Arrival } from './PurchasesPage.tsx';
import { useClothActs } from './use-cloth-acts.tsx';
import { useClothLengths } from './use-cloth-lengths.ts';

type Props = {
  readonly list: SupplierList;
  readonly onArrived: (arrival: Arrival) => void;
};

/** One supplier's cloths: how much of each, for which orders, by when. */
export function PurchaseTable({ list, onArrived }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.even}`}>
        <caption className={classes.caption}>{t('cloth:purchases.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cloth:column.cloth')}</th>
            <th scope="col">{t('cloth:column.for')}</th>
            <th scope="col">{t('cloth:column.orderBy')}</th>
            <th scope="col" className={classes.figure}>
              {t('cloth:column.toOrder')}
            </th>
            <th scope="col" className={classes.end}>
              {t('cloth:column.mark')}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.lines.map((line) => (
            <Row key={line.cloth.id} line={line} onArrived={onArrived} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { readonly line: PurchaseLine; readonly onArrived: Props['onArrived'] };

function Row({ line, onArrived }: RowProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { date } = useFormat();
  const { length } = useClothLengths();
  const { cloth, toOrderMm, orderBy } = line;
  const isLate = orderBy !== null && orderBy < todayIso() && toOrderMm > 0;
  return (
    <tr>
      <th scope="row">
        <span className={classes.named}>
          <ClothSwatch colour={cloth.colour} pattern={cloth.pattern} size={36} />
          <span className={classes.words}>
            <Anchor component={Link} href={`/cloth/${cloth.id}`}>
              {local(cloth.name)}
            </Anchor>
            <span className={classes.dim}>{cloth.sku}</span>
          </span>
        </span>
      </th>
      <td>
        <Needs line={line} />
      </td>
      <td className={isLate ? classes.danger : undefined}>
        {orderBy !== null && date(orderBy, 'short')}
        {isLate && ` (${t('orders:late')})`}
      </td>
      <td className={classes.figure}>{toOrderMm === 0 ? '–' : length(toOrderMm)}</td>
      <td className={classes.end}>
        <Marks line={line} onArrived={onArrived} />
      </td>
    </tr>
  );
}

/** The orders that wait for it, or that less than the level is free. */
function Needs({ line }: { readonly line: PurchaseLine }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { length } = useClothLengths();
  const { needs, cloth } = line;
  const free = Math.max(0, freeMm(cloth.stock));
  return (
    <>
      {needs.map((need) => (
        <span key={need.orderId} className={classes.words}>
          <span>
            <Anchor component={Link} underline="always" href={`/orders/${need.orderId}`}>
              {need.number}
            </Anchor>{' '}
            {need.customerName}
          </span>
          <span className={classes.dim}>
            {length(need.lengthMm)}
            {need.dueOn !== null &&
              ` · ${t('cloth:purchases.due', { day: date(need.dueOn, 'short') })}`}
          </span>
        </span>
      ))}
      {cloth.reorderLevelMm > free && (
        <span className={classes.dim}>
          {t('cloth:purchases.level', {
            free: length(free),
            level: length(cloth.reorderLevelMm),
          })}
        </span>
      )}
    </>
  );
}

/** "Ordered", and for each that was ordered: "arrived", or not ordered after all. */
function Marks({ line, onArrived }: RowProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { length } = useClothLengths();
  const { failed } = useClothActs();
  const add = useStudioMutation('purchases:add');
  const remove = useStudioMutation('purchases:remove');
  const { cloth, toOrderMm, ordered } = line;
  return (
    <>
      {ordered.map((purchase) => (
        <Group key={purchase.id} justify="flex-end" gap="xs" wrap="nowrap" mb={4}>
          <span className={classes.dim}>
            {t('cloth:purchases.ordered', {
              length: length(purchase.lengthMm),
              day: date(purchase.orderedAt, 'short'),
            })}
          </span>
          <Button size="compact-sm" onClick={() => onArrived({ line, purchase })}>
            {t('cloth:purchases.arrived')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => remove.mutate({ id: purchase.id }, { onError: failed })}
          >
            {t('cloth:undo')}
          </Button>
        </Group>
      ))}
      {toOrderMm > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          loading={add.isPending}
          onClick={() =>
            add.mutate({ id: newId(), clothId: cloth.id, lengthMm: toOrderMm }, { onError: failed })
          }
        >
          {t('cloth:purchases.markOrdered')}
        </Button>
      )}
    </>
  );
}
