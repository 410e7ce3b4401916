import { Button, Pagination, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconListCheck, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './Cloth.module.css';
import { ClothTable } from './ClothTable.tsx';

const PAGE_SIZE = 50;
/** Typing pauses shorter than this ask nothing, ms. */
const PAUSE_MS = 80;
const WHICH = ['current', 'short', 'archived'] as const;

/** Every cloth of the shop with what there is of it, found while typing. */
export function ClothsPage() {
  const { t, i18n } = useTranslation();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), PAUSE_MS);
  const [which, setWhich] = useState<(typeof WHICH)[number]>('current');
  const [page, setPage] = useState(1);
  const language = i18n.language.startsWith('fr') ? 'fr' : 'en';
  const listed = useStudioQuery(
    'cloths:list',
    { text: settled, which, language, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
    { keepPrevious: true },
  );
  const pages = Math.ceil((listed.data?.total ?? 0) / PAGE_SIZE);
  const short = listed.data?.short ?? 0;

  return (
    <Page>
      <PageHeader
        title={t('cloth:list.title')}
        actions={
          <>
            <Button
              component={Link}
              href="/cloth/purchases"
              variant="default"
              leftSection={<IconListCheck size={18} stroke={1.6} aria-hidden />}
            >
              {short === 0
                ? t('cloth:list.purchases')
                : t('cloth:list.purchasesOf', { count: short })}
            </Button>
            <Button
              component={Link}
              href="/cloth/new"
              leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />}
            >
              {t('cloth:list.new')}
            </Button>
          </>
        }
      />
      <div className={classes.filters}>
        <TextInput
          type="search"
          className={classes.search}
          label={t('cloth:list.search')}
          placeholder={t('cloth:list.searchHint')}
          leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
          value={text}
          autoFocus
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setPage(1);
          }}
        />
        <SegmentedControl
          aria-label={t('cloth:list.filter')}
          value={which}
          data={WHICH.map((value) => ({ value, label: t(`cloth:which.${value}`) }))}
          onChange={(value) => {
            setWhich(WHICH.find((known) => known === value) ?? 'current');
            setPage(1);
          }}
        />
      </div>
      {listed.isError && <ErrorState error={listed.error} onRetry={() => void listed.refetch()} />}
      {listed.isPending && <LoadingState rows={8} />}
      {listed.data?.cloths.length === 0 && (
        <EmptyState title={settled === '' ? t(`cloth:empty.${which}`) : t('cloth:list.notFound')}>
          {t('cloth:list.emptyText')}
        </EmptyState>
      )}
      {listed.data !== undefined && listed.data.cloths.length > 0 && (
        <ClothTable cloths={listed.data.cloths} />
      )}
      {pages > 1 && (
        <Pagination
          mt="lg"
          total={pages}
          value={page}
          onChange={setPage}
          getControlProps={(control) => ({ 'aria-label': t(`orders:list.page.${control}`) })}
        />
      )}
    </Page>
  );
}
