import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { OrderState } from '../../../shared/order/order.ts';
import { isClothSpent, wantsReason } from '../../../shared/order/order-life.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

type Props = {
  readonly from: OrderState;
  readonly to: OrderState;
  readonly busy: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
};

/** Asks why an order goes back or out, and says what that costs. */
export function ReasonDialog({ from, to, busy, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = wantsReason(from, to) && reason.trim() === '';
  return (
    <ConfirmDialog
      opened
      title={t(`life:move.${to}`)}
      confirmLabel={t(`life:move.${to}`)}
      danger={to === 'cancelled'}
      busy={busy}
      onConfirm={() => (missing ? setTried(true) : onConfirm(reason.trim()))}
      onClose={onClose}
    >
      {isClothSpent(from) && (to === 'cancelled' || to === 'remade') && (
        <Text mb="sm">{t('life:clothSpent')}</Text>
      )}
      <Textarea
        label={t('life:reason')}
        required={wantsReason(from, to)}
        error={tried && missing ? t('life:reasonMissing') : null}
        maxLength={500}
        autosize
        minRows={2}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        data-autofocus
      />
    </ConfirmDialog>
  );
}
