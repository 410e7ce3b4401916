import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  TouchSensor,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { OrderState, OrderSummary } from '../../../shared/order/order.ts';
import { mayMove } from '../../../shared/order/order-life.ts';
import classes from './Board.module.css';
import { BoardCard, CardFace } from './BoardCard.tsx';
import type { BoardColumn } from './board-filter.ts';

type Props = {
  readonly columns: readonly BoardColumn[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly onMove: (ids: readonly string[], to: OrderState) => void;
};

/** How far a pointer travels before it drags: less is a click, px; a finger rests first, ms. */
const DRAG_PX = 6;
const TOUCH = { delay: 220, tolerance: 8 };

/** Columns of cards. Dragging one of several chosen cards takes them all along. */
export function Board({ columns, chosen, onToggle, onMove }: Props) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<OrderSummary | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: DRAG_PX } }),
    useSensor(TouchSensor, { activationConstraint: TOUCH }),
  );
  const orders = columns.flatMap((column) => column.orders);
  const start = ({ active }: DragStartEvent): void =>
    setDragged(orders.find(({ id }) => id === active.id) ?? null);
  const end = ({ active, over }: DragEndEvent): void => {
    setDragged(null);
    const to = columns.find(({ state }) => state === over?.id)?.state;
    const id = String(active.id);
    if (to !== undefined) onMove(chosen.has(id) ? [...chosen] : [id], to);
  };
  return (
    <DndContext
      sensors={sensors}
      onDragStart={start}
      onDragEnd={end}
      onDragCancel={() => setDragged(null)}
      accessibility={{ screenReaderInstructions: { draggable: t('board:dragHint') } }}
    >
      <div className={classes.board}>
        {columns.map((column) => (
          <Column
            key={column.state}
            column={column}
            dragged={dragged}
            chosen={chosen}
            onToggle={onToggle}
            onMove={onMove}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged !== null && (
          <div className={classes.overlay}>
            <CardFace order={dragged} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

type ColumnProps = Omit<Props, 'columns'> & {
  readonly column: BoardColumn;
  readonly dragged: OrderSummary | null;
};

function Column({ column, dragged, chosen, onToggle, onMove }: ColumnProps) {
  const { t } = useTranslation();
  const { state, total, orders } = column;
  const { setNodeRef, isOver } = useDroppable({ id: state });
  const takes = dragged === null ? null : mayMove(dragged.state, state);
  const more = total - orders.length;
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      data-takes={takes ?? undefined}
      data-over={isOver && takes === true ? true : undefined}
      aria-label={t('board:column', { state: t(`common:orderState.${state}`), count: total })}
    >
      <h2 className={classes.head}>
        {t(`common:orderState.${state}`)} <span className={classes.count}>{total}</span>
      </h2>
      <ul className={classes.cards}>
        {orders.map((order) => (
          <BoardCard
            key={order.id}
            order={order}
            chosen={chosen.has(order.id)}
            onToggle={() => onToggle(order.id)}
            onMove={(to) => onMove([order.id], to)}
          />
        ))}
      </ul>
      {more > 0 && <p className={classes.more}>{t('board:more', { count: more })}</p>}
    </section>
  );
}
