import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CuttingSource } from '../../../shared/contract/cutting-requests.ts';

/* Fetched when the first one is asked for: previews bring the readers of files along. */
const FilesDialog = lazy(async () => ({
  default: (await import('./FilesDialog.tsx')).FilesDialog,
}));

type Props = {
  readonly source: CuttingSource;
  readonly allowanceMm: number;
  readonly estimated: number;
  /** A small sign for a bar of tools. */
  readonly small?: boolean;
};

/** Opens the files of a garment for the cutting room. */
export function FilesButton({ small = false, ...garment }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const sign = <IconScissors size={18} stroke={1.5} aria-hidden />;
  return (
    <>
      {small ? (
        <Tooltip label={t('cutting:open')}>
          <ActionIcon
            variant="transparent"
            color="gray"
            size="lg"
            aria-label={t('cutting:open')}
            onClick={() => setOpen(true)}
          >
            {sign}
          </ActionIcon>
        </Tooltip>
      ) : (
        <Button variant="default" leftSection={sign} onClick={() => setOpen(true)}>
          {t('cutting:open')}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <FilesDialog {...garment} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
