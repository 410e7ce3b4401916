import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { EXCHANGE_ENDINGS } from '../../../shared/measurement/exchange/exchange-endings.ts';

const ImportDialog = lazy(async () => {
  const { ImportDialog } = await import('./ImportDialog.tsx');
  return { default: ImportDialog };
});

type Props = {
  readonly customerId: string;
  /** A file dropped on the page; `onDone` when it is dealt with. */
  readonly dropped: File | null;
  readonly onDone: () => void;
};

/** Takes measurements from another program's file over: by a button, or dropped on the page. */
export function ImportSession({ customerId, dropped, onDone }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<File | null>(null);
  const file = chosen ?? dropped;
  // The same file can be chosen twice in a row.
  const reset = useRef<() => void>(null);
  const close = (): void => {
    setChosen(null);
    reset.current?.();
    onDone();
  };
  return (
    <>
      <FileButton resetRef={reset} accept={EXCHANGE_ENDINGS.join(',')} onChange={setChosen}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            size="compact-md"
            leftSection={<IconFileImport size={18} aria-hidden />}
          >
            {t('exchange:import.open')}
          </Button>
        )}
      </FileButton>
      {file !== null && (
        <Suspense fallback={null}>
          <ImportDialog key={file.name} file={file} customerId={customerId} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
