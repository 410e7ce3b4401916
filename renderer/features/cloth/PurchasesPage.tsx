import { Button, CopyButton, Group } from '@mantine/core';
import { IconCopy, IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { PurchaseLine, SupplierList } from '../../../shared/stock/purchase.ts';
import { saveFile } from '../../app/save-file.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { todayIso } from '../order/due-date.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import { BoltDialog } from './BoltDialog.tsx';
import classes from './Cloth.module.css';
import { PurchaseTable } from './PurchaseTable.tsx';
import { type PurchaseWords, purchaseCsv, purchaseText } from './purchase-text.ts';
import { useClothLengths } from './use-cloth-lengths.ts';

export type Arrival = {
  readonly line: PurchaseLine;
  readonly purchase: { readonly id: string; readonly lengthMm: number };
};

/** Written first, so that spreadsheets read the accents right. */
const BYTE_ORDER_MARK = '\ufeff';

/** What must be ordered from whom, for which orders and by when; and what is on its way. */
export function PurchasesPage() {
  const { t, i18n } = useTranslation();
  const local = useLocalText();
  const { date } = useFormat();
  const { length } = useClothLengths();
  const lists = useStudioQuery('purchases:list');
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const words: PurchaseWords = { length, local, date: (day) => date(day, 'short') };
  const some = lists.data ?? [];

  function saveCsv(): void {
    const titles = ['supplier', 'sku', 'cloth', 'lengthMm', 'orderBy', 'orders'].map((column) =>
      t(`cloth:csv.${column}`),
    );
    const separator = i18n.language.startsWith('fr') ? ';' : ',';
    const text = BYTE_ORDER_MARK + purchaseCsv(some, titles, words, separator);
    saveFile(`${t('cloth:csv.file')}_${todayIso()}.csv`, text, 'text/csv;charset=utf-8');
  }

  return (
    <Page>
      <PageHeader
        title={t('cloth:purchases.title')}
        back={{ to: '/cloth', label: t('cloth:list.title') }}
        lead={t('cloth:purchases.lead')}
        actions={
          some.length > 0 && (
            <Group gap="xs" className={classes.unprinted ?? ''}>
              <Button
                variant="default"
                leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden />}
                onClick={() => window.print()}
              >
                {t('cloth:purchases.print')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconFileSpreadsheet size={18} stroke={1.5} aria-hidden />}
                onClick={saveCsv}
              >
                {t('cloth:purchases.csv')}
              </Button>
            </Group>
          )
        }
      />
      {lists.isError && <ErrorState error={lists.error} onRetry={() => void lists.refetch()} />}
      {lists.isPending && <LoadingState rows={4} />}
      {lists.data?.length === 0 && (
        <EmptyState title={t('cloth:purchases.none')}>{t('cloth:purchases.noneText')}</EmptyState>
      )}
      {some.map((list) => (
        <Section
          key={list.supplier}
          title={list.supplier === '' ? t('cloth:purchases.noSupplier') : list.supplier}
          aside={<Copy list={list} words={words} />}
        >
          <PurchaseTable list={list} onArrived={setArrival} />
        </Section>
      ))}
      {arrival !== null && (
        <BoltDialog
          cloth={{ id: arrival.line.cloth.id, fields: arrival.line.cloth }}
          purchase={arrival.purchase}
          onClose={() => setArrival(null)}
        />
      )}
    </Page>
  );
}

function Copy({ list, words }: { readonly list: SupplierList; readonly words: PurchaseWords }) {
  const { t } = useTranslation();
  const text = purchaseText(list, words);
  if (text === '') return null;
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button
          className={classes.unprinted ?? ''}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />}
          onClick={copy}
        >
          {t(copied ? 'common:copy.done' : 'cloth:purchases.copy')}
        </Button>
      )}
    </CopyButton>
  );
}
