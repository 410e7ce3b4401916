import { Button, Group, Modal, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Order } from '../../../shared/order/order.ts';
import {
  balanceMinor,
  PAYMENT_MEANS,
  type Payment,
  type PaymentMeans,
  paidMinor,
  proposedDepositMinor,
} from '../../../shared/order/payment.ts';
import { currencyDigits, parseMoney, typedMoney } from '../../../shared/units/parse-money.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { useFormat } from '../../ui/use-format.ts';
import { newId } from '../order/new-id.ts';

type Props = {
  readonly order: Order & { readonly price: NonNullable<Order['price']> };
  readonly payments: readonly Payment[];
  readonly onClose: () => void;
};

type Kind = 'deposit' | 'payment' | 'refund';

/** One record of money: what it is for, how much, how it was paid. */
export function PaymentDialog({ order, payments, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const add = useStudioMutation('payments:add');
  const id = useRef(newId());
  const { currency, totalMinor } = order.price;
  const owed = balanceMinor(totalMinor, payments);
  const paid = paidMinor(payments);
  const kinds: readonly Kind[] = [
    ...(owed > 0 && order.state !== 'cancelled'
      ? ([paid === 0 ? 'deposit' : 'payment', paid === 0 ? 'payment' : 'deposit'] as const)
      : []),
    ...(paid > 0 ? (['refund'] as const) : []),
  ];
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'payment');
  const mark = i18n.language === 'fr' ? ',' : '.';
  const proposed = (of: Kind): string => {
    const minor = of === 'refund' ? paid : of === 'deposit' ? proposal() : owed;
    return typedMoney(minor, currency, mark);
  };
  const proposal = (): number =>
    Math.min(owed, proposedDepositMinor(totalMinor, 10 ** currencyDigits(currency)));
  const [amount, setAmount] = useState(proposed(kind));
  const [means, setMeans] = useState<PaymentMeans>('card');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const most = kind === 'refund' ? paid : owed;
  const parsed = parseMoney(amount, currency);
  const fault = !parsed.ok
    ? t(`life:amount.${parsed.error}`)
    : parsed.value > most
      ? t('life:amount.tooMuch', { most: format.money(most, currency) })
      : null;

  const save = (): void => {
    setTried(true);
    if (!parsed.ok || fault !== null) return;
    const request = { orderId: order.id, kind, amountMinor: parsed.value, means, note };
    add.mutate(
      { id: id.current, ...request },
      {
        onSuccess: () => {
          notifyDone(t('life:payments.done', { amount: format.money(parsed.value, currency) }));
          onClose();
        },
        onError: (error) => notifyFailed(failureWords(t, error)),
      },
    );
  };

  return (
    <Modal opened onClose={onClose} title={t('life:payments.add')}>
      {kinds.length === 0 ? (
        <p>{t('life:payments.nothing')}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <SegmentedControl
            fullWidth
            aria-label={t('life:payments.kind')}
            data={kinds.map((value) => ({ value, label: t(`life:kind.${value}`) }))}
            value={kind}
            onChange={(value) => {
              const chosen = kinds.find((known) => known === value) ?? kind;
              setKind(chosen);
              setAmount(proposed(chosen));
            }}
          />
          <TextInput
            mt="md"
            label={t('life:payments.amount', { currency })}
            inputMode="decimal"
            value={amount}
            error={tried ? fault : null}
            onChange={({ currentTarget }) => setAmount(currentTarget.value)}
            data-autofocus
          />
          <Select
            mt="md"
            label={t('life:payments.means')}
            data={PAYMENT_MEANS.map((value) => ({ value, label: t(`life:means.${value}`) }))}
            allowDeselect={false}
            value={means}
            onChange={(value) => setMeans(PAYMENT_MEANS.find((known) => known === value) ?? means)}
          />
          <TextInput
            mt="md"
            label={t('life:payments.note')}
            maxLength={200}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Group justify="flex-end" mt="lg">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t('life:payments.save')}
            </Button>
          </Group>
        </form>
      )}
    </Modal>
  );
}
