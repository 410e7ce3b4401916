import { Button } from '@mantine/core';
import { IconList } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { OrderState } from '../../../shared/order/order.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ReasonDialog } from '../orders/ReasonDialog.tsx';
import { Board } from './Board.tsx';
import { BoardFilters } from './BoardFilters.tsx';
import { type DueFilter, matching } from './board-filter.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { type Move, useMoves } from './use-moves.ts';

/** Orders of one state that are read at once; a column says how many more there are. */
const PER_STATE = 100;

/** Every order under way by its state: what is due first, moved on by hand, key or many at once. */
export function BoardPage() {
  const { t } = useTranslation();
  const board = useStudioQuery('orders:board', { perState: PER_STATE }, { keepPrevious: true });
  const [text, setText] = useState('');
  const [due, setDue] = useState<DueFilter>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<readonly Move[] | null>(null);
  const moves = useMoves({ ask: setAsking, done: () => setChosen(new Set()) });
  const columns = matching(board.data ?? [], text, due);
  const orders = columns.flatMap((column) => column.orders);
  const picked = orders.filter(({ id }) => chosen.has(id));

  const toggle = (id: string): void =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const move = (ids: readonly string[], to: OrderState): void =>
    moves.begin(
      orders.filter(({ id }) => ids.includes(id)).map(({ id, state }) => ({ id, from: state, to })),
    );

  return (
    <Page width="wide">
      <PageHeader
        title={t('board:title')}
        actions={
          <Button
            variant="default"
            component={Link}
            href="/orders"
            leftSection={<IconList size={18} stroke={1.5} aria-hidden />}
          >
            {t('board:asList')}
          </Button>
        }
      />
      <BoardFilters text={text} onText={setText} due={due} onDue={setDue} />
      {board.isError && <ErrorState error={board.error} onRetry={() => void board.refetch()} />}
      {board.isPending && <LoadingState rows={6} />}
      {board.data?.every(({ total }) => total === 0) === true ? (
        <EmptyState title={t('board:none')}>{t('board:noneText')}</EmptyState>
      ) : (
        <Board columns={columns} chosen={chosen} onToggle={toggle} onMove={move} />
      )}
      <ChosenBar
        orders={picked}
        busy={moves.isBusy}
        onMove={(to) => move([...chosen], to)}
        onClear={() => setChosen(new Set())}
      />
      {asking?.[0] !== undefined && (
        <ReasonDialog
          from={asking[0].from}
          to={asking[0].to}
          busy={moves.isBusy}
          onConfirm={(reason) => {
            setAsking(null);
            moves.carryOut(asking, reason);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </Page>
  );
}
