import { type CSSProperties, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FIGURES, FRAME, VIEW_OF } from '../../../shared/measurement/figures/figures.ts';
import { TAPES } from '../../../shared/measurement/figures/tapes.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { Side } from '../../../shared/measurement/unfinished-session.ts';
import classes from './FigureDrawing.module.css';

type Props = { readonly name: MeasurementName; readonly side: Side };

/**
 * The drawn body with the tape where it goes. Seen from the front, the viewer's right is the
 * body's left; from the side it faces right and shows its right, so the other side is its mirror.
 */
export function FigureDrawing({ name, side }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { figure, sight, shape } = TAPES[name];
  const view = VIEW_OF[figure];
  const drawnSide = view === 'front' ? 'left' : 'right';
  const flip = side !== 'both' && side !== drawnSide ? -1 : 1;
  const [x, y] = sight.centre;
  const [middleX, middleY] = FRAME.middle;
  const shift = `${(middleX - flip * x * sight.scale).toString()}px, ${(middleY - y * sight.scale).toString()}px`;
  const transform = `translate(${shift}) scale(${(flip * sight.scale).toString()}, ${sight.scale.toString()})`;

  const zoom = { '--zoom': sight.scale } as CSSProperties;

  return (
    <svg className={classes.root} viewBox={FRAME.viewBox} role="img" aria-labelledby={id}>
      <title id={id}>
        {t('measure:figure.label', {
          name: t(`measurements:name.${name}`),
          view: t(`measure:figure.view.${view}`),
        })}
      </title>
      <g className={classes.stage} style={{ transform }}>
        <g key={figure} className={classes.body}>
          {FIGURES[figure].map((layer) => (
            <g key={layer.strokes[0]?.d ?? layer.fill}>
              {layer.fill !== null && <path className={classes.paper} d={layer.fill} />}
              {layer.strokes.map(({ weight, d }) => (
                <path key={d} className={classes.ink} data-weight={weight} d={d} />
              ))}
            </g>
          ))}
        </g>
        <g key={name} style={zoom}>
          {shape.wedge !== '' && <path className={classes.wedge} d={shape.wedge} />}
          {shape.guides !== '' && <path className={classes.guide} d={shape.guides} />}
          {shape.hidden !== '' && <path className={classes.hidden} d={shape.hidden} />}
          <path className={classes.seen} pathLength={1} d={shape.seen} />
          <path className={classes.marks} d={shape.seen} />
          {shape.ends !== '' && <path className={classes.ends} d={shape.ends} />}
        </g>
      </g>
    </svg>
  );
}
