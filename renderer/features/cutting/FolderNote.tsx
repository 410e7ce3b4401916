import { useTranslation } from 'react-i18next';

import type { FolderState } from '../../../shared/cutting/cutting-result.ts';
import classes from './CutsPage.module.css';

type Props = {
  readonly folder: string;
  /** Null while it is being looked at. */
  readonly state: FolderState | null;
};

/** Where files go, or why they cannot go there. */
export function FolderNote({ folder, state }: Props) {
  const { t } = useTranslation();
  if (state === null) return null;
  return (
    <p className={state === 'ok' ? classes.folder : classes.failed} role="status">
      {t(`cutting:folder.${state}`, { folder })}
    </p>
  );
}
