import { Tooltip, UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './LayerLegend.module.css';
import { LAYER_KEYS, LAYERS, type LayerName, type LayerSet } from './layers.ts';

type Props = {
  readonly layers: LayerSet;
  /** There is something to lay over the pieces: without it the switch would do nothing. */
  readonly hasBefore: boolean;
  readonly onToggle: (layer: LayerName) => void;
};

/** What each line means, and the switch that shows or hides it. */
export const LayerLegend = memo(function LayerLegend({ layers, hasBefore, onToggle }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.legend} aria-label={t('pattern:layer.label')}>
      {LAYERS.filter((layer) => layer !== 'before' || hasBefore).map((layer) => {
        const key = LAYER_KEYS[layer].toUpperCase();
        return (
          <Tooltip key={layer} label={t('pattern:layer.hint', { key })}>
            <UnstyledButton
              className={classes.switch}
              aria-pressed={layers.has(layer)}
              aria-keyshortcuts={key}
              onClick={() => onToggle(layer)}
            >
              <Sample layer={layer} />
              {t(`pattern:layer.${layer}`)}
            </UnstyledButton>
          </Tooltip>
        );
      })}
    </fieldset>
  );
});

/** A line as it is drawn on the canvas. */
function Sample({ layer }: { readonly layer: LayerName }) {
  return (
    <svg className={classes.sample} viewBox="0 0 26 14" aria-hidden="true" data-layer={layer}>
      {SAMPLES[layer]}
    </svg>
  );
}

const SAMPLES: { readonly [L in LayerName]: React.ReactNode } = {
  cut: <path d="M2 7H24" strokeWidth="1.75" />,
  sew: <path d="M2 7H24" strokeDasharray="5 3.5" />,
  grain: (
    <>
      <path d="M5 7H21" />
      <path d="M1.5 7l6-2.4v4.8zM24.5 7l-6-2.4v4.8z" fill="currentColor" stroke="none" />
    </>
  ),
  notches: <path d="M2 10.5H24M9 10.5V4M13 10.5V4" strokeWidth="1.5" />,
  labels: <path d="M8 11L13 2.5L18 11M9.8 8H16.2" strokeWidth="1.4" />,
  dimensions: <path d="M3 7H23M3 3.5V10.5M23 3.5V10.5" />,
  sureness: (
    <>
      <path d="M2 7Q13 -1 24 7Q13 15 2 7Z" fill="currentColor" opacity="0.25" stroke="none" />
      <path d="M2 7H24" />
    </>
  ),
  before: <path d="M2 7H24" strokeDasharray="6 4" strokeWidth="1.5" />,
};
