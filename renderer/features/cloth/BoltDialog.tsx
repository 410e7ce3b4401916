import { Button, Group, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { BOLT_KINDS, type Bolt } from '../../../shared/stock/bolt.ts';
import { notifyDone } from '../../app/notify.ts';
import { useStudioMutation, useStudioQuery } from '../../app/use-studio-query.ts';
import { todayIso } from '../order/due-date.ts';
import { newId } from '../order/new-id.ts';
import { type BoltDraft, checkBolt, draftOfBolt, emptyBolt } from './bolt-form.ts';
import classes from './Cloth.module.css';
import { useClothActs } from './use-cloth-acts.tsx';
import { useClothLengths } from './use-cloth-lengths.ts';

type Props = {
  readonly cloth: { readonly id: string; readonly fields: { readonly widthMm: number } };
  /** The bolt to change; without one a new bolt comes in. */
  readonly bolt?: Bolt;
  /** What was ordered and comes in with it. */
  readonly purchase?: { readonly id: string; readonly lengthMm: number };
  readonly onClose: () => void;
};

/** A bolt or remnant that comes in, or what is said of one that is there. */
export function BoltDialog({ cloth, bolt, purchase, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const lengths = useClothLengths();
  const { done, failed } = useClothActs();
  const currency = useStudioQuery('catalogue:get').data?.currency ?? 'EUR';
  const setting = { lengths, currency, language: i18n.language };
  const receive = useStudioMutation('stock:receive');
  const saveBolt = useStudioMutation('stock:saveBolt');
  const ids = useRef({ act: newId(), boltId: newId() });
  const [draft, setDraft] = useState<BoltDraft>(() =>
    bolt === undefined
      ? emptyBolt(cloth.fields.widthMm, todayIso(), purchase?.lengthMm ?? null, setting)
      : draftOfBolt(bolt, setting),
  );
  const [tried, setTried] = useState(false);
  const checked = checkBolt(draft, setting, bolt ?? null);
  const fault = (field: string) =>
    tried && !checked.ok && checked.problem === field ? t(`cloth:problem.${field}`) : null;
  const text = (field: Exclude<keyof BoltDraft, 'kind'>) => ({
    value: draft[field],
    error: fault(field),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setDraft({ ...draft, [field]: currentTarget.value }),
  });

  function save(): void {
    setTried(true);
    if (!checked.ok) return;
    const { fields, lengthMm } = checked;
    if (bolt !== undefined) {
      const onSuccess = (): void => {
        notifyDone(t('cloth:bolt.saved'));
        onClose();
      };
      saveBolt.mutate({ id: bolt.id, fields }, { onSuccess, onError: failed });
      return;
    }
    const request = { clothId: cloth.id, fields, lengthMm, purchaseId: purchase?.id ?? null };
    const onSuccess = (): void => {
      done(t('cloth:bolt.received', { length: lengths.length(lengthMm) }), ids.current.act);
      onClose();
    };
    receive.mutate({ ...ids.current, ...request }, { onSuccess, onError: failed });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(bolt === undefined ? 'cloth:bolt.receive' : 'cloth:bolt.edit')}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className={classes.fields}>
          <SegmentedControl
            className={classes.full ?? ''}
            fullWidth
            aria-label={t('cloth:bolt.kind')}
            value={draft.kind}
            data={BOLT_KINDS.map((value) => ({ value, label: t(`cloth:kind.${value}`) }))}
            onChange={(value) =>
              setDraft({ ...draft, kind: value === 'remnant' ? 'remnant' : 'bolt' })
            }
          />
          {bolt === undefined && (
            <TextInput
              required
              data-autofocus
              inputMode="decimal"
              label={t('cloth:bolt.length', { unit: lengths.unit })}
              {...text('length')}
            />
          )}
          <TextInput
            required
            inputMode="decimal"
            label={t('cloth:bolt.width', { unit: lengths.widthUnit })}
            {...text('width')}
          />
          <TextInput label={t('cloth:bolt.label')} maxLength={60} {...text('label')} />
          <TextInput label={t('cloth:bolt.place')} maxLength={120} {...text('place')} />
          <TextInput
            required
            type="date"
            label={t('cloth:bolt.receivedOn')}
            {...text('receivedOn')}
          />
          <TextInput
            inputMode="decimal"
            label={t('cloth:bolt.paid', { currency })}
            {...text('paid')}
          />
          <TextInput
            className={classes.full ?? ''}
            label={t('cloth:bolt.flaws', { unit: lengths.unit })}
            description={t('cloth:bolt.flawsHint')}
            {...text('flaws')}
          />
        </div>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={receive.isPending || saveBolt.isPending}>
            {t(bolt === undefined ? 'cloth:bolt.receiveDo' : 'cloth:bolt.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
