import { useTranslation } from 'react-i18next';

import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import classes from './Progress.module.css';

type Props = {
  readonly needed: readonly MeasurementName[];
  readonly taken: readonly MeasurementName[];
  readonly carried: readonly MeasurementName[];
};

/** How many of the needed measurements are taken, as words and as marks on a tape. */
export function Progress({ needed, taken, carried }: Props) {
  const { t } = useTranslation();
  const stateOf = (name: MeasurementName) =>
    taken.includes(name) ? 'taken' : carried.includes(name) ? 'carried' : 'open';
  const done = needed.filter((name) => taken.includes(name)).length;
  const kept = needed.filter((name) => stateOf(name) === 'carried').length;
  return (
    <div className={classes.root}>
      <div className={classes.tape} aria-hidden="true">
        {needed.map((name) => (
          <span key={name} className={classes.mark} data-state={stateOf(name)} />
        ))}
      </div>
      <p className={classes.words} role="status">
        {t('measure:progress.taken', { count: done, total: needed.length })}
        {kept > 0 && ` · ${t('measure:progress.kept', { count: kept })}`}
      </p>
    </div>
  );
}
