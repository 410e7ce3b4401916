import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import classes from './LoadingState.module.css';

type Props = {
  /** As many lines as are likely to come, so that nothing jumps when they do. */
  readonly rows?: number;
  /** Height of one line, px. */
  readonly rowHeight?: number;
  /** Stands in for a whole page, head and all. */
  readonly page?: boolean;
};

/** Holds the place of what is on its way. Shows only when it takes long enough to be noticed. */
export function LoadingState({ rows = 4, rowHeight = 52, page = false }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.root} data-page={page} role="status">
      <VisuallyHidden>{t('common:loading')}</VisuallyHidden>
      {page && <Skeleton height={34} width="18rem" mb="xl" />}
      {Array.from({ length: rows }, (_, row) => (
        <div key={`row-${row.toString()}`} className={classes.row} style={{ height: rowHeight }}>
          <Skeleton height={14} width={`${(34 - ((row * 7) % 16)).toString()}%`} />
          <Skeleton height={14} width="12%" />
        </div>
      ))}
    </div>
  );
}
