import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Bolt } from '../../../shared/stock/bolt.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { newId } from '../order/new-id.ts';
import classes from './Cloth.module.css';
import { useClothActs } from './use-cloth-acts.tsx';
import { useClothLengths } from './use-cloth-lengths.ts';

type Props = { readonly bolt: Bolt; readonly onClose: () => void };

/** What was measured on the table is what there is. */
export function CountDialog({ bolt, onClose }: Props) {
  const { t } = useTranslation();
  const { unit, typed, parse, length } = useClothLengths();
  const { done, failed } = useClothActs();
  const count = useStudioMutation('stock:count');
  const act = useRef(newId());
  const [text, setText] = useState(typed(bolt.onHandMm));
  const [note, setNote] = useState('');
  const parsed = parse(text);
  const isShort = parsed.ok && parsed.value < bolt.reservedMm;

  function save(): void {
    if (!parsed.ok) return;
    const lengthMm = parsed.value;
    count.mutate(
      { act: act.current, boltId: bolt.id, lengthMm, note },
      {
        onSuccess: () => {
          done(t('cloth:count.done', { length: length(lengthMm) }), act.current);
          onClose();
        },
        onError: failed,
      },
    );
  }

  return (
    <Modal opened onClose={onClose} title={t('cloth:count.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className={classes.hint}>{t('cloth:count.known', { length: length(bolt.onHandMm) })}</p>
        <TextInput
          data-autofocus
          inputMode="decimal"
          label={t('cloth:count.length', { unit })}
          value={text}
          error={parsed.ok ? null : t('cloth:problem.length')}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        {isShort && (
          <p className={classes.danger}>
            {t('cloth:count.short', { length: length(bolt.reservedMm) })}
          </p>
        )}
        <TextInput
          mt="md"
          label={t('cloth:count.note')}
          maxLength={200}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" disabled={!parsed.ok} loading={count.isPending}>
            {t('cloth:count.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
