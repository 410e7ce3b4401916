import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { Movement } from '../../../shared/stock/movement.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './Cloth.module.css';
import { useClothActs } from './use-cloth-acts.tsx';
import { useClothLengths } from './use-cloth-lengths.ts';

const PAGE_SIZE = 20;

/** What people may take back. Promises follow from orders, and are changed there. */
const UNDOABLE: readonly Movement['kind'][] = ['received', 'cut', 'counted'];

/** Everything that has happened to the cloth, the newest first, each with a way to take it back. */
export function Movements({ clothId }: { readonly clothId: string }) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const lines = useStudioQuery(
    'cloths:movements',
    { clothId, limit: Math.min(200, limit), offset: 0 },
    { keepPrevious: true },
  );
  if (lines.isError) {
    return <ErrorState error={lines.error} onRetry={() => void lines.refetch()} />;
  }
  if (lines.data === undefined) return <LoadingState rows={3} />;
  if (lines.data.length === 0) return <p className={classes.hint}>{t('cloth:movements.none')}</p>;
  return (
    <>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('cloth:movements.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cloth:column.when')}</th>
            <th scope="col">{t('cloth:column.what')}</th>
            <th scope="col" className={classes.figure}>
              {t('cloth:column.change')}
            </th>
            <th scope="col" className={classes.end}>
              <span className={classes.caption}>{t('cloth:column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.data.map((line, index) => (
            <Line key={`${line.act} ${index.toString()}`} line={line} />
          ))}
        </tbody>
      </table>
      {lines.data.length === limit && limit < 200 && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt="xs"
          onClick={() => setLimit(limit + PAGE_SIZE)}
        >
          {t('cloth:movements.more')}
        </Button>
      )}
    </>
  );
}

function Line({ line }: { readonly line: Movement }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { length } = useClothLengths();
  const { undo } = useClothActs();
  const { act, kind, boltLabel, orderId, orderNumber, onHandMm, reservedMm, note } = line;
  const changed = onHandMm === 0 ? reservedMm : onHandMm;
  const sign = changed > 0 ? '+' : changed < 0 ? '−' : '';
  const details = [boltLabel ?? '', note, line.by].filter((part) => part !== '').join(' · ');
  return (
    <tr className={line.isUndone ? classes.undone : undefined}>
      <td>{date(line.at, 'dateTime')}</td>
      <td>
        <span className={classes.words}>
          <span>
            {t(`cloth:movement.${kind}`)}
            {line.isUndone && ` (${t('cloth:movements.undone')})`}
            {orderId !== null && (
              <>
                {' '}
                <Anchor component={Link} underline="always" href={`/orders/${orderId}`}>
                  {orderNumber}
                </Anchor>
              </>
            )}
          </span>
          <span className={classes.dim}>{details}</span>
        </span>
      </td>
      <td className={classes.figure}>
        {sign}
        {length(Math.abs(changed))}
      </td>
      <td className={classes.end}>
        {UNDOABLE.includes(kind) && !line.isUndone && (
          <Button variant="subtle" size="compact-sm" onClick={() => void undo(act)}>
            {t('cloth:undo')}
          </Button>
        )}
      </td>
    </tr>
  );
}
