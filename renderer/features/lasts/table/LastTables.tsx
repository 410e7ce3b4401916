import { Alert, Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconArrowBackUp, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ShoeTables } from '../../../../shared/contract/shoe-requests.ts';
import { LAST_TABLE, type Last } from '../../../../shared/shoe/last-table.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { Section } from '../../../ui/Section.tsx';
import { newId } from '../../order/new-id.ts';
import { useLocalText } from '../../orders/use-local-text.ts';
import { LastDialog } from './LastDialog.tsx';
import { LastRows } from './LastRows.tsx';
import type { Written } from './last-form.ts';
import { SizeRows } from './SizeRows.tsx';
import { copyOf, withArchived, withLast } from './table-edits.ts';
import { useEditTables } from './use-edit-tables.ts';

type Props = { readonly tables: ShoeTables; readonly written: Written };

type Open = { readonly last: Last; readonly isNew: boolean };

/** Both tables, and every change that can be made to them. */
export function LastTables({ tables, written }: Props) {
  const { t } = useTranslation();
  const local = useLocalText();
  const edits = useEditTables(tables);
  const [open, setOpen] = useState<Open | null>(null);
  const { lasts } = tables.lasts;
  const [inUse, archived] = [
    lasts.filter((one) => !one.archived),
    lasts.filter((one) => one.archived),
  ];
  const copy = (last: Last, isFresh: boolean): void => {
    const named = (name: string, count: number): string =>
      isFresh ? t('lasts:newName', { count }) : t('lasts:copyName', { name, count });
    setOpen({ last: copyOf(last, lasts, newId(), named), isNew: true });
  };
  // A new last starts from figures that can be: those of the first one that there is.
  const add = (): void => {
    const [pattern] = [...inUse, ...LAST_TABLE.lasts];
    if (pattern !== undefined) copy(pattern, true);
  };
  const archive = (last: Last): void =>
    edits.saveLasts(
      withArchived(lasts, last.id, !last.archived),
      t(last.archived ? 'lasts:done.restored' : 'lasts:done.archived', { name: local(last.name) }),
    );
  useWindowEvent('keydown', (event) => {
    if (isUndo(event) && open === null && tables.mayUndo) {
      event.preventDefault();
      edits.undo();
    }
  });
  const rows = {
    written,
    onEdit: (last: Last) => setOpen({ last, isNew: false }),
    onCopy: (last: Last) => copy(last, false),
    onArchive: archive,
  };
  return (
    <>
      <PageHeader
        title={t('lasts:table.title')}
        lead={t('lasts:table.lead')}
        back={{ to: '/settings', label: t('settings:title') }}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={18} stroke={1.5} aria-hidden />}
              aria-keyshortcuts="Control+Z"
              disabled={!tables.mayUndo || edits.isBusy}
              onClick={edits.undo}
            >
              {t('lasts:table.undo')}
            </Button>
            <Button
              variant="default"
              disabled={tables.isShipped || edits.isBusy}
              onClick={edits.reset}
            >
              {t('lasts:table.reset')}
            </Button>
          </>
        }
      />
      {tables.isUnreadable && <Alert color="brass">{t('lasts:table.unreadable')}</Alert>}
      <Section
        title={t('lasts:table.lasts')}
        lead={t('lasts:table.unit', { unit: t(`settings:lengthUnit.${written.unit}`) })}
        aside={
          <Button size="compact-md" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
            {t('lasts:table.add')}
          </Button>
        }
      >
        {inUse.length === 0 ? (
          <EmptyState title={t('lasts:table.empty')}>{t('lasts:table.emptyText')}</EmptyState>
        ) : (
          <LastRows caption={t('lasts:table.lasts')} lasts={inUse} {...rows} />
        )}
      </Section>
      {archived.length > 0 && (
        <Section title={t('lasts:table.archived')} lead={t('lasts:table.archivedLead')}>
          <LastRows caption={t('lasts:table.archived')} lasts={archived} {...rows} />
        </Section>
      )}
      <Section title={t('lasts:sizes.title')} lead={t('lasts:sizes.lead')}>
        <SizeRows
          sizes={tables.sizes}
          onChange={(systems, name) => edits.saveSizes(systems, t('lasts:done.sizes', { name }))}
        />
      </Section>
      {open !== null && (
        <LastDialog
          key={open.last.id}
          original={open.last}
          isNew={open.isNew}
          others={lasts}
          written={written}
          onSave={(last) => {
            setOpen(null);
            edits.saveLasts(
              withLast(lasts, last),
              t('lasts:done.saved', { name: local(last.name) }),
            );
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** Ctrl+Z (Cmd on a Mac); inside a text field it is the field's own. */
const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  event.key.toLowerCase() === 'z' &&
  !(event.target instanceof HTMLElement && event.target.matches('input, textarea, select'));
