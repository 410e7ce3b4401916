import { Button, Group, Modal, Select } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExchangeFormat } from '../../../shared/measurement/exchange/exchange-file.ts';
import { faultWords } from '../../../shared/measurement/exchange/fault-words.ts';
import { countOf, statureOf } from '../../../shared/measurement/exchange/match-names.ts';
import { METHODS, type NewSession, type Session } from '../../../shared/measurement/session.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone } from '../../app/notify.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { Banner } from '../../ui/Banner.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { newId } from '../order/new-id.ts';
import classes from './ImportDialog.module.css';
import { ImportPreview } from './ImportPreview.tsx';
import type { ReadFault } from './read-exchange-file.ts';
import { SizeChoice } from './SizeChoice.tsx';
import { TableColumnsChoice } from './TableColumnsChoice.tsx';
import { useImport } from './use-import.ts';

type Props = {
  readonly file: File;
  readonly customerId: string;
  readonly onClose: () => void;
};

/** Shows what a file holds, what of it can be taken over and what not, and saves it as one session. */
export function ImportDialog({ file: source, customerId, onClose }: Props) {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const { file, choice, choose, taken } = useImport(source);
  const [method, setMethod] = useState<Session['method']>('body');
  const save = useStudioMutation('sessions:save');
  // A repeat after a lost answer makes no second session.
  const id = useRef(newId());
  const fault = file?.ok === false ? file.error : taken?.ok === false ? taken.error : null;
  const readings = taken?.ok === true ? taken.value.readings : [];
  const count = taken?.ok === true ? countOf(taken.value) : 0;
  const stature = taken?.ok === true ? statureOf(taken.value) : undefined;

  const takeOver = (): void => {
    if (settings === undefined || file?.ok !== true) return;
    const session: NewSession = {
      customerId,
      takenBy: settings.staffName,
      method,
      note: noteOf(source.name, file.value.format),
      readings: readings.map(({ source: _, ...reading }) => reading),
      ...(stature === undefined ? {} : { body: { sex: null, weightKg: null, stature } }),
    };
    save.mutate(
      { id: id.current, session },
      {
        onSuccess: () => {
          notifyDone(t('exchange:import.done', { count, file: source.name }));
          onClose();
        },
      },
    );
  };

  return (
    <Modal opened onClose={onClose} size="xl" title={t('exchange:import.title')}>
      <p className={classes.file}>
        <span className={classes.name}>{source.name}</span>
        {file?.ok === true && ` · ${t(`exchange:format.${file.value.format}`)}`}
      </p>
      {file === null && <LoadingState rows={4} />}
      {file?.ok === true && file.value.kind === 'multisize' && (
        <SizeChoice file={file.value} choice={choice} onChange={choose} />
      )}
      {file?.ok === true && file.value.kind === 'table' && (
        <TableColumnsChoice file={file.value} choice={choice} onChange={choose} />
      )}
      {fault !== null && <Refusal fault={fault} />}
      {taken?.ok === true && settings !== undefined && (
        <ImportPreview taken={taken.value} unit={settings.lengthUnit} />
      )}
      {save.isError && (
        <Banner tone="danger" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {failureWords(t, save.error)}
        </Banner>
      )}
      <div className={classes.foot}>
        {readings.length > 0 && (
          <Select
            className={classes.method ?? ''}
            label={t('measure:head.method')}
            value={method}
            allowDeselect={false}
            data={METHODS.map((value) => ({ value, label: t(`measure:method.${value}`) }))}
            onChange={(value) => value !== null && setMethod(value)}
          />
        )}
        <Group gap="sm">
          <Button variant="default" onClick={onClose}>
            {t(readings.length > 0 ? 'common:action.cancel' : 'common:action.close')}
          </Button>
          {readings.length > 0 && (
            <Button loading={save.isPending} onClick={takeOver}>
              {t('exchange:import.save', { count })}
            </Button>
          )}
        </Group>
      </div>
    </Modal>
  );
}

const PROGRAMS: { readonly [F in ExchangeFormat]: string } = {
  toise: 'Toise',
  freesewing: 'FreeSewing',
  seamly: 'Seamly2D',
  valentina: 'Valentina',
  csv: 'CSV',
};

/** Kept with the session and read in any language later, so it has no words: `anna.smis · Seamly2D`. */
const noteOf = (file: string, format: ExchangeFormat): string => `${file} · ${PROGRAMS[format]}`;

function Refusal({ fault }: { readonly fault: ReadFault }) {
  const { t } = useTranslation();
  return (
    <Banner tone="danger" icon={<IconAlertTriangle size={18} aria-hidden />}>
      {fault.kind === 'unreadable'
        ? t('exchange:import.unreadable')
        : faultWords((key, values) => t(key, { ...values }), fault)}
    </Banner>
  );
}
