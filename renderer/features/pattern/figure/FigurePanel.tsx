import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { followsPosture } from '../../../../shared/figure/apply-figure.ts';
import { posturesIn } from '../../../../shared/figure/figure.ts';
import type { MeasurementSet } from '../../../../shared/measurement/measurement-set.ts';
import type { DesignDefinition } from '../../../../shared/pattern/design.ts';
import type { PatternChoice } from '../garment-edits.ts';
import type { GarmentStore } from '../garment-history.ts';
import classes from './FigurePanel.module.css';
import { PostureControl } from './PostureControl.tsx';
import { POSTURE_ROWS, posturesOf, rowStep, withRowStep } from './posture-rows.ts';

type Props = {
  readonly definition: DesignDefinition;
  readonly measurements: MeasurementSet;
  readonly choice: PatternChoice;
  readonly onCommit: GarmentStore['commit'];
};

/** How the customer stands and is shaped, in steps; every step is one to undo. */
export function FigurePanel({ definition, measurements, choice, onCommit }: Props) {
  const { t, i18n } = useTranslation();
  const isFollowed = (row: (typeof POSTURE_ROWS)[number]): boolean =>
    posturesOf(row).some((posture) => followsPosture(definition, posture, measurements));
  const rows = POSTURE_ROWS.filter(isFollowed);
  const others = POSTURE_ROWS.filter((row) => !isFollowed(row));
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <section aria-label={t('pattern:figure.title')}>
      <p className={classes.lead}>{t('pattern:figure.lead')}</p>
      {rows.map((row) => (
        <PostureControl
          key={row}
          row={row}
          steps={rowStep(choice, row)}
          onChoose={(steps) =>
            onCommit(withRowStep(choice, row, steps), { kind: 'posture', posture: row })
          }
        />
      ))}
      {others.length > 0 && (
        <p className={classes.others}>
          {t('pattern:figure.others', {
            postures: list.format(others.map((row) => t(`pattern:posture.${row}.name`))),
          })}
        </p>
      )}
      {posturesIn(choice.figure).length > 0 && (
        <Button
          variant="subtle"
          size="xs"
          onClick={() => onCommit({ ...choice, figure: undefined }, { kind: 'reset-figure' })}
        >
          {t('pattern:figure.reset')}
        </Button>
      )}
    </section>
  );
}
