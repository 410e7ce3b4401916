import { Anchor, Checkbox, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { Response } from '../../../shared/contract/contract.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { DateText } from '../../ui/DateText.tsx';
import { OrderStateMark } from '../../ui/OrderStateMark.tsx';
import { useLocalText } from '../orders/use-local-text.ts';
import classes from './CutsPage.module.css';

type Cut = Response<'cutting:orders'>[number];

type Props = {
  readonly cuts: readonly Cut[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** The orders that wait, those due first. "All" leaves out what is not to be cut yet. */
export function CutTable({ cuts, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { data: catalogue } = useStudioQuery('catalogue:get');
  const sure = cuts.filter(({ estimated }) => estimated === 0).map(({ order }) => order.id);
  const isAll = sure.length > 0 && sure.every((id) => chosen.has(id));
  const garmentOf = ({ order }: Cut): string => {
    const product = catalogue?.products.find(({ id }) => id === order.productId);
    return product === undefined ? order.productId : local(product.name);
  };
  const toggle = (id: string): void => {
    const after = new Set(chosen);
    if (!after.delete(id)) after.add(id);
    onChoose(after);
  };
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.tick}>
            <Checkbox
              aria-label={t('cutting:cuts.all')}
              checked={isAll}
              indeterminate={!isAll && chosen.size > 0}
              onChange={() => onChoose(new Set(isAll ? [] : sure))}
            />
          </Table.Th>
          <Table.Th>{t('cutting:cuts.order')}</Table.Th>
          <Table.Th>{t('cutting:cuts.garment')}</Table.Th>
          <Table.Th>{t('cutting:cuts.due')}</Table.Th>
          <Table.Th>{t('cutting:cuts.state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cuts.map((cut) => {
          const { order, estimated } = cut;
          return (
            <Table.Tr key={order.id}>
              <Table.Td>
                <Checkbox
                  aria-label={t('cutting:cuts.choose', { number: order.number })}
                  checked={chosen.has(order.id)}
                  onChange={() => toggle(order.id)}
                />
              </Table.Td>
              <Table.Td>
                <Anchor component={Link} href={`/orders/${order.id}`}>
                  {order.number}
                </Anchor>{' '}
                {order.customerName}
                {estimated > 0 && <p className={classes.warning}>{t('cutting:cuts.estimated')}</p>}
              </Table.Td>
              <Table.Td>{garmentOf(cut)}</Table.Td>
              <Table.Td>{order.dueOn !== null && <DateText value={order.dueOn} />}</Table.Td>
              <Table.Td>
                <OrderStateMark state={order.state} />
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
