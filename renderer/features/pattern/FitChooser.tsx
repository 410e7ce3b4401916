import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { DesignDefinition } from '../../../shared/pattern/design.ts';
import { FITS, type Fit, fitOf, hasFits, withFit } from '../../../shared/pattern/fit/fit-table.ts';
import classes from './FitChooser.module.css';
import type { PatternChoice } from './garment-edits.ts';
import type { GarmentStore } from './garment-history.ts';

type Props = {
  readonly definition: DesignDefinition;
  readonly choice: PatternChoice;
  readonly onCommit: GarmentStore['commit'];
};

/** How close the garment sits: sets all eases at once. `own` shows that a person set one apart. */
export function FitChooser({ definition, choice, onCommit }: Props) {
  const { t } = useTranslation();
  if (!hasFits(definition)) return null;
  const fit = fitOf(definition, choice.designOptions);
  const choose = (next: Fit): void =>
    onCommit(
      { ...choice, designOptions: withFit(definition, choice.designOptions, next) },
      { kind: 'fit', fit: next },
    );
  return (
    <div className={classes.fit}>
      <span className={classes.name}>{t('pattern:fit.name')}</span>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={t('pattern:fit.name')}
        value={fit}
        data={[
          ...FITS.map((value) => ({ value, label: t(`pattern:fit.${value}`) })),
          { value: 'own', label: t('pattern:fit.own'), disabled: fit !== 'own' },
        ]}
        onChange={(value) => {
          const next = FITS.find((known) => known === value);
          if (next !== undefined) choose(next);
        }}
      />
    </div>
  );
}
