import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { ShoeTables } from '../../../../shared/contract/shoe-requests.ts';
import type { Last, LastTable } from '../../../../shared/shoe/last-table.ts';
import type { SizeTable } from '../../../../shared/shoe/size-table.ts';
import { failureWords } from '../../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../../app/notify.ts';
import { useStudioMutation } from '../../../app/use-studio-query.ts';

/** What is done to the tables; each is stored at once, and said, and can be taken back. */
export type TableEdits = {
  readonly isBusy: boolean;
  readonly saveLasts: (lasts: readonly Last[], done: string) => void;
  readonly saveSizes: (systems: SizeTable['systems'], done: string) => void;
  readonly undo: () => void;
  readonly reset: () => void;
};

export function useEditTables(tables: ShoeTables): TableEdits {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const saving = useStudioMutation('shoes:saveTables');
  const undoing = useStudioMutation('shoes:undoTables');
  const resetting = useStudioMutation('shoes:resetTables');
  const { version: expectedVersion, lasts: table, sizes } = tables;
  const told = useCallback(
    (done: string) => ({
      onSuccess: (stored: ShoeTables) => {
        queries.setQueryData(['shoes:tables', undefined], stored);
        notifyDone(done);
      },
      onError: (error: unknown) => {
        // What another window has changed is shown, so that the edit can be made again on it.
        void queries.invalidateQueries({ queryKey: ['shoes:tables'] });
        notifyFailed(failureWords(t, error), t('lasts:table.notSaved'));
      },
    }),
    [queries, t],
  );
  const save = (next: { readonly lasts?: LastTable; readonly sizes?: SizeTable }, done: string) =>
    saving.mutate(
      { lasts: next.lasts ?? table, sizes: next.sizes ?? sizes, expectedVersion },
      told(done),
    );
  return {
    isBusy: saving.isPending || undoing.isPending || resetting.isPending,
    saveLasts: (lasts, done) => save({ lasts: { ...table, lasts: [...lasts] } }, done),
    saveSizes: (systems, done) => save({ sizes: { ...sizes, systems } }, done),
    undo: () => undoing.mutate({ expectedVersion }, told(t('lasts:table.undone'))),
    reset: () => resetting.mutate({ expectedVersion }, told(t('lasts:table.wasReset'))),
  };
}
