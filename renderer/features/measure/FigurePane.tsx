import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { measurementDefinition } from '../../../shared/measurement/definitions.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { Side } from '../../../shared/measurement/unfinished-session.ts';
import { USUAL_RANGES } from '../../../shared/measurement/usual-range.ts';
import { FigureDrawing } from './FigureDrawing.tsx';
import classes from './FigurePane.module.css';
import type { MeasureWords } from './use-measure-words.ts';

type Props = {
  readonly name: MeasurementName;
  readonly side: Side;
  readonly words: MeasureWords;
  /** Fields describe themselves by the text with this id. */
  readonly howId: string;
};

/** Where the tape goes for the field in hand, and how it is taken. */
export const FigurePane = memo(function FigurePane({ name, side, words, howId }: Props) {
  const { t } = useTranslation();
  const { group, iso } = measurementDefinition(name);
  const usual = USUAL_RANGES[name];
  return (
    <aside className={classes.root} aria-label={t('measure:figure.pane')}>
      <div className={classes.figure}>
        <FigureDrawing name={name} side={side} />
      </div>
      <div className={classes.words}>
        <p className={classes.group}>{t(`measurements:group.${group}`)}</p>
        <p className={classes.name}>{words.field(name, side)}</p>
        <p id={howId} className={classes.how}>
          {t(`measurements:how.${name}`)}
        </p>
        <p className={classes.facts}>
          {t('measure:figure.usual', {
            range: words.range(name, usual),
            source: t(`measurements:source.${usual.source}`),
          })}
          {iso !== null && ` ${t('measure:figure.iso', iso)}`}
        </p>
      </div>
    </aside>
  );
});
