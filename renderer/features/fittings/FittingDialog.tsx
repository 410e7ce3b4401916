import { Button, Checkbox, Group, Modal, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { settablePlaces } from '../../../shared/fit/fit-basis.ts';
import type { FitPlace } from '../../../shared/fit/fit-place.ts';
import type { Fitting } from '../../../shared/fit/fitting.ts';
import type { GarmentChoice } from '../../../shared/order/order.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { newId } from '../order/new-id.ts';
import { lifeFailureWords } from '../orders/life-failure-words.ts';
import { AlterationFields } from './AlterationFields.tsx';
import classes from './Fittings.module.css';
import { type AlterationRow, alterationsOf, faultOf, rowsOf } from './fitting-rows.ts';
import { TouchFlat } from './TouchFlat.tsx';

type Props = {
  readonly orderId: string;
  readonly garment: GarmentChoice;
  /** Colour of the cloth. */
  readonly colour: string | undefined;
  /** The fitting that is gone on with; null for a new one. */
  readonly fitting: Fitting | null;
  readonly onClose: () => void;
};

/** Touch a place on the garment, say how much it was let out or taken in. */
export function FittingDialog({ orderId, garment, colour, fitting, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const unit = useSettings().settings?.lengthUnit ?? 'cm';
  const save = useStudioMutation('fittings:save');
  const id = useRef(fitting?.id ?? newId());
  const places = settablePlaces(designDefinition(garment.design));
  const [rows, setRows] = useState(() => rowsOf(fitting?.alterations ?? [], unit, i18n.language));
  const [note, setNote] = useState(fitting?.note ?? '');
  const [complete, setComplete] = useState(fitting?.complete ?? false);
  const [tried, setTried] = useState(false);
  const next = Math.max(-1, ...rows.map(({ key }) => key)) + 1;

  const add = (place: FitPlace): void => {
    const certainty = 'pinned' as const;
    setRows([...rows, { key: next, place, side: 'both', direction: 'out', amount: '', certainty }]);
  };
  const change = (row: AlterationRow): void =>
    setRows(rows.map((other) => (other.key === row.key ? row : other)));
  const faulty = rows.some((row) => faultOf(row, rows, unit) !== null);
  const nothing = rows.length === 0 && !complete && note.trim() === '';

  const write = (): void => {
    setTried(true);
    if (faulty || nothing) return;
    const alterations = alterationsOf(rows, unit);
    save.mutate(
      { id: id.current, orderId, note: note.trim(), complete, alterations },
      {
        onSuccess: () => {
          notifyDone(t('fittings:saved'));
          onClose();
        },
        onError: (error) => notifyFailed(lifeFailureWords(t, error)),
      },
    );
  };

  return (
    <Modal opened onClose={onClose} size="xl" title={t('fittings:dialog.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          write();
        }}
      >
        <div className={classes.bench}>
          <TouchFlat
            garment={garment}
            colour={colour}
            places={places}
            touched={rows.map(({ place }) => place)}
            onTouch={add}
          />
          <div>
            {rows.length === 0 && <p className={classes.hint}>{t('fittings:dialog.hint')}</p>}
            {rows.map((row) => (
              <AlterationFields
                key={row.key}
                row={row}
                places={places}
                unit={unit}
                fault={tried ? faultOf(row, rows, unit) : null}
                onChange={change}
                onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
              />
            ))}
            <Textarea
              mt="md"
              label={t('fittings:dialog.note')}
              maxLength={1000}
              autosize
              minRows={2}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
            <Checkbox
              mt="md"
              label={t('fittings:dialog.complete')}
              description={t('fittings:dialog.completeText')}
              checked={complete}
              onChange={({ currentTarget }) => setComplete(currentTarget.checked)}
            />
            {tried && nothing && (
              <p role="alert" className={classes.fault}>
                {t('fittings:dialog.nothing')}
              </p>
            )}
          </div>
        </div>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('fittings:dialog.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
