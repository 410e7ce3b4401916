import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { DrawnLine, FileDrawing } from '../../../shared/export/file-drawing.ts';
import classes from './FilesDialog.module.css';

type Props = {
  readonly drawing: FileDrawing;
  /** What keeps lines apart in this file. */
  readonly kind: 'layer' | 'pen';
  readonly label: string;
};

/** White round the drawing, mm. */
const MARGIN_MM = 20;

/** As many colours as meanings are told apart by eye; further layers begin again. */
const COLOURS = 4;

/** The lines of a file as its receiver will read them, by layer or pen. */
export function DrawingView({ drawing, kind, label }: Props) {
  const { t } = useTranslation();
  const { box } = drawing;
  const layers = useMemo(() => byLayer(drawing.lines), [drawing]);
  const meaning = (layer: string): string =>
    MEANINGS[kind].includes(layer) ? t(`cutting:${kind}.${layer}`) : t('cutting:layer.other');
  const [width, height] = [box.maxX - box.minX, box.maxY - box.minY];
  const view = [
    box.minX - MARGIN_MM,
    box.minY - MARGIN_MM,
    width + 2 * MARGIN_MM,
    height + 2 * MARGIN_MM,
  ].join(' ');
  return (
    <figure className={classes.drawing}>
      <svg viewBox={view} role="img" aria-label={label} preserveAspectRatio="xMidYMid meet">
        {layers.map(({ layer, path }, index) => (
          <path key={layer} d={path} className={classes.line} data-colour={index % COLOURS} />
        ))}
      </svg>
      <figcaption className={classes.legend}>
        {layers.map(({ layer, count }, index) => (
          <span key={layer}>
            <i data-colour={index % COLOURS} aria-hidden />
            {t(`cutting:preview.${kind}`, { name: layer, what: meaning(layer), lines: count })}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** Layers of AAMA-292 and pens of ours that have a meaning people know. */
const MEANINGS: { readonly [K in Props['kind']]: readonly string[] } = {
  layer: ['1', '4', '7', '8', '13', '14', '84', '87'],
  pen: ['1', '2', '3'],
};

type LayerLines = { readonly layer: string; readonly path: string; readonly count: number };

function byLayer(lines: readonly DrawnLine[]): readonly LayerLines[] {
  const layers = new Map<string, DrawnLine[]>();
  for (const line of lines) layers.set(line.layer, [...(layers.get(line.layer) ?? []), line]);
  return [...layers].map(([layer, own]) => ({
    layer,
    count: own.length,
    path: own.map(pathOf).join(''),
  }));
}

const pathOf = ({ points, closed }: DrawnLine): string =>
  points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`)
    .join('') + (closed ? 'Z' : '');
