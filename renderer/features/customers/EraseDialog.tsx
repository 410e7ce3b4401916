import { List, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { z } from 'zod';

import type { Customer } from '../../../shared/customer/customer.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone } from '../../app/notify.ts';
import { StudioFailure } from '../../app/studio-failure.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

type Props = { readonly customer: Customer; readonly onClose: () => void };

const standingSchema = z.object({ orders: z.array(z.string()) });

/** Says what goes and what stays, and wants the name typed: there is no way back. */
export function EraseDialog({ customer, onClose }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const erase = useStudioMutation('customers:erase');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const failed = (error: unknown): void => {
    const standing = standingSchema.safeParse(
      error instanceof StudioFailure ? error.detail : undefined,
    );
    setProblem(
      standing.success
        ? t('rights:dialog.underWay', { orders: standing.data.orders.join(', ') })
        : failureWords(t, error),
    );
  };
  const confirm = (): void => {
    if (name.trim() !== customer.name) {
      setProblem(t('rights:dialog.wrongName'));
      return;
    }
    erase.mutate(
      { id: customer.id, name: customer.name },
      {
        onSuccess: () => {
          navigate('/customers');
          notifyDone(t('rights:erased'));
        },
        onError: failed,
      },
    );
  };

  return (
    <ConfirmDialog
      opened
      danger
      title={t('rights:dialog.title', { name: customer.name })}
      confirmLabel={t('rights:dialog.confirm')}
      busy={erase.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('rights:dialog.goes')}</p>
      <List size="sm">
        <List.Item>{t('rights:dialog.stays')}</List.Item>
        <List.Item>{t('rights:dialog.backups')}</List.Item>
        <List.Item>{t('rights:dialog.shop')}</List.Item>
      </List>
      <TextInput
        mt="md"
        label={t('rights:dialog.typeName', { name: customer.name })}
        autoComplete="off"
        value={name}
        error={problem}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
          setProblem(null);
        }}
        data-autofocus
      />
    </ConfirmDialog>
  );
}
