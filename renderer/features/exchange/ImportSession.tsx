import { Button, FileButton, Portal } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { EXCHANGE_ENDINGS } from '../../../shared/measurement/exchange/exchange-endings.ts';
import classes from './ImportSession.module.css';
import { useDroppedFile } from './use-dropped-file.ts';

const ImportDialog = lazy(async () => {
  const { ImportDialog } = await import('./ImportDialog.tsx');
  return { default: ImportDialog };
});

/** Takes measurements from another program's file over: by a button, or dropped on the page. */
export function ImportSession({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  // The same file can be chosen twice in a row.
  const reset = useRef<() => void>(null);
  const hovers = useDroppedFile(setFile);
  const close = (): void => {
    setFile(null);
    reset.current?.();
  };
  return (
    <>
      <FileButton resetRef={reset} accept={EXCHANGE_ENDINGS.join(',')} onChange={setFile}>
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
      {hovers && (
        <Portal>
          <div className={classes.target} aria-hidden>
            <p>{t('exchange:import.drop')}</p>
          </div>
        </Portal>
      )}
      {file !== null && (
        <Suspense fallback={null}>
          <ImportDialog key={file.name} file={file} customerId={customerId} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
