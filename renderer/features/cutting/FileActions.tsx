import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { notifyFailed } from '../../app/notify.ts';
import { saveFile } from '../../app/save-file.ts';
import classes from './FilesDialog.module.css';
import { printFile, printsItself } from './print-file.ts';
import type { FileState } from './use-made-file.ts';

type Props = { readonly state: FileState };

/** What can be done with the file in sight. Only paper is printed. */
export function FileActions({ state }: Props) {
  const { t } = useTranslation();
  const file = state.kind === 'made' ? state.file : null;
  const print = async (): Promise<void> => {
    if (file === null) return;
    if (!(await printFile(file))) notifyFailed(t('cutting:print.impossible'));
  };
  return (
    <div className={classes.actions}>
      <Button
        disabled={file === null}
        leftSection={<IconDownload size={18} stroke={1.5} aria-hidden />}
        onClick={() => file && saveFile(file.fileName, file.bytes, file.type)}
      >
        {t('cutting:save')}
      </Button>
      <Button
        variant="default"
        disabled={file?.type !== 'application/pdf'}
        leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden />}
        onClick={() => void print()}
      >
        {t(printsItself() ? 'cutting:print.label' : 'cutting:print.inTab')}
      </Button>
    </div>
  );
}
