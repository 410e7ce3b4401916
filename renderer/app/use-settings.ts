import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { Settings } from '../../shared/contract/settings.ts';
import { failureWords } from './failure-words.ts';
import { notifyFailed } from './notify.ts';
import { useStudioMutation, useStudioQuery } from './use-studio-query.ts';

type SettingsAccess = {
  /** Undefined until the studio has answered. */
  readonly settings: Settings | undefined;
  /** Stores at once; what was not stored is said and shown as it was. */
  readonly change: (part: Partial<Settings>) => void;
};

/** The studio's settings. A change shows before the answer is there and goes back if it fails. */
export function useSettings(): SettingsAccess {
  const queries = useQueryClient();
  const { t } = useTranslation();
  const { data: settings } = useStudioQuery('settings:get');
  const { mutate } = useStudioMutation('settings:set');
  const change = useCallback(
    (part: Partial<Settings>) => {
      const key = ['settings:get', undefined];
      queries.setQueryData<Settings>(key, (known) => known && { ...known, ...part });
      mutate(part, {
        onSuccess: (stored) => queries.setQueryData(key, stored),
        onError: (error) => {
          void queries.invalidateQueries({ queryKey: ['settings:get'] });
          notifyFailed(failureWords(t, error));
        },
      });
    },
    [mutate, queries, t],
  );
  return { settings, change };
}
