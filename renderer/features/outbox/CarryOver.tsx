import { Button, FileButton } from '@mantine/core';
import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { IMPORT_SLICE, readUnsentFile } from '../../../shared/sync/unsent-file.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { fileNameOf, saveFile } from '../../app/save-file.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

const ENDING = 'toise-orders.json';

/** Unsent orders out to a file, and in from one: for a machine that cannot reach the shop. */
export function CarryOver() {
  return (
    <>
      <TakeOver />
      <SaveAsFile />
    </>
  );
}

function SaveAsFile() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const carry = useStudioMutation('outbox:export');
  const save = () =>
    carry.mutate(undefined, {
      onSuccess: (file) => {
        const count = file.orders.length;
        if (count === 0) return notifyDone(t('shop:carry.nothing'));
        const day = new Date(file.exportedAt).toISOString().slice(0, 10);
        saveFile(fileNameOf([], day, ENDING), JSON.stringify(file), 'application/json');
        notifyDone(t('shop:carry.saved', { count }));
      },
      onError: (error) => notifyFailed(failureWords(t, error)),
      onSettled: () => setAsked(false),
    });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileExport size={18} stroke={1.5} aria-hidden />}
        onClick={() => setAsked(true)}
      >
        {t('shop:carry.save')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('shop:carry.saveTitle')}
        confirmLabel={t('shop:carry.save')}
        busy={carry.isPending}
        onClose={() => setAsked(false)}
        onConfirm={save}
      >
        {t('shop:carry.saveText')}
      </ConfirmDialog>
    </>
  );
}

function TakeOver() {
  const { t } = useTranslation();
  const take = useStudioMutation('outbox:import');
  // The same file can be chosen twice in a row.
  const reset = useRef<() => void>(null);

  async function read(chosen: File | null): Promise<void> {
    if (chosen === null) return;
    reset.current?.();
    const file = readUnsentFile(await chosen.text());
    if (file === null) return notifyFailed(t('shop:carry.notOurs'));
    const total = { taken: 0, known: 0 };
    try {
      for (let from = 0; from < file.orders.length; from += IMPORT_SLICE) {
        const orders = file.orders.slice(from, from + IMPORT_SLICE);
        const { taken, known } = await take.mutateAsync({ orders });
        total.taken += taken;
        total.known += known;
      }
    } catch (error) {
      // What was taken before stays; a second try finds it known.
      return notifyFailed(failureWords(t, error));
    }
    const known = total.known > 0 ? ` ${t('shop:carry.known', { count: total.known })}` : '';
    notifyDone(`${t('shop:carry.taken', { count: total.taken })}${known}`);
  }

  return (
    <FileButton resetRef={reset} accept=".json" onChange={(file) => void read(file)}>
      {(props) => (
        <Button
          {...props}
          variant="default"
          loading={take.isPending}
          leftSection={<IconFileImport size={18} stroke={1.5} aria-hidden />}
        >
          {t('shop:carry.open')}
        </Button>
      )}
    </FileButton>
  );
}
