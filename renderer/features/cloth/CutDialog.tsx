import { Button, Checkbox, Group, Modal, Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { OrderCloth } from '../../../shared/contract/stock-requests.ts';
import type { Order } from '../../../shared/order/order.ts';
import { mayMove } from '../../../shared/order/order-life.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { newId } from '../order/new-id.ts';
import { boltName } from './bolt-name.ts';
import { useClothActs } from './use-cloth-acts.tsx';
import { useClothLengths } from './use-cloth-lengths.ts';

type Props = {
  readonly order: Order;
  readonly cloth: OrderCloth;
  /** The cut to put right, if it is one. */
  readonly corrects: string | null;
  readonly onClose: () => void;
};

/** "Cut: took … m": what really came off, from which bolt, and the order moves on. */
export function CutDialog({ order, cloth, corrects, onClose }: Props) {
  const { t } = useTranslation();
  const lengths = useClothLengths();
  const { done, failed } = useClothActs();
  const cut = useStudioMutation('stock:cut');
  const move = useStudioMutation('orders:move');
  const act = useRef(newId());
  const before = cloth.cuts.find((one) => one.act === corrects);
  const proposedMm = before?.lengthMm ?? cloth.reserved?.lengthMm ?? 0;
  const [boltId, setBoltId] = useState(
    before?.boltId ?? cloth.reserved?.bolt?.id ?? cloth.bolts[0]?.id ?? null,
  );
  const [text, setText] = useState(proposedMm === 0 ? '' : lengths.typed(proposedMm));
  const mayGoOn = mayMove(order.state, 'cut');
  const [goesOn, setGoesOn] = useState(true);
  const parsed = lengths.parse(text);
  const lengthMm = parsed.ok ? parsed.value : 0;

  function save(): void {
    if (boltId === null || lengthMm === 0) return;
    cut.mutate(
      { act: act.current, orderId: order.id, boltId, lengthMm, corrects },
      {
        onSuccess: () => {
          done(t('cloth:cut.done', { length: lengths.length(lengthMm) }), act.current);
          if (mayGoOn && goesOn) {
            const request = { id: order.id, from: order.state, to: 'cut', reason: '' } as const;
            move.mutate(request, { onError: failed });
          }
          onClose();
        },
        onError: failed,
      },
    );
  }

  return (
    <Modal opened onClose={onClose} title={t('cloth:cut.title', { number: order.number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextInput
          data-autofocus
          inputMode="decimal"
          label={t('cloth:cut.length', { unit: lengths.unit })}
          value={text}
          error={text !== '' && lengthMm === 0 ? t('cloth:problem.length') : null}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Select
          mt="md"
          label={t('cloth:cut.from')}
          allowDeselect={false}
          value={boltId}
          data={cloth.bolts.map((bolt) => ({
            value: bolt.id,
            label: t('cloth:order.choice', {
              bolt: boltName(t, bolt),
              free: lengths.length(bolt.onHandMm),
            }),
          }))}
          onChange={setBoltId}
        />
        {mayGoOn && (
          <Checkbox
            mt="md"
            label={t('cloth:cut.goesOn')}
            checked={goesOn}
            onChange={({ currentTarget }) => setGoesOn(currentTarget.checked)}
          />
        )}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button
            type="submit"
            disabled={boltId === null || lengthMm === 0}
            loading={cut.isPending}
          >
            {t('cloth:cut.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
