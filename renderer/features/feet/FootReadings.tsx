import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import { TRACED, type Traced } from '../../../shared/feet/picture-trace.ts';
import { isWithin } from '../../../shared/measurement/limits.ts';
import { USUAL_RANGES } from '../../../shared/measurement/usual-range.ts';
import classes from './Feet.module.css';
import type { FootWords } from './use-foot-words.ts';
import { FEWEST_TO_CLOSE, type TraceDesk } from './use-trace-desk.ts';

type Props = { readonly desk: TraceDesk; readonly words: FootWords };

/** What the lines say at the moment, and the outline that goes with them. */
export function FootReadings({ desk, words }: Props) {
  const { t } = useTranslation();
  const { outlineMm } = desk;
  const unusual = (name: Traced): string | null => {
    const value = desk.lengths?.[name] ?? null;
    const { low, high } = USUAL_RANGES[name];
    if (value === null || isWithin(value, USUAL_RANGES[name])) return null;
    return t('feet:unusual', { low: words.bare(low), high: words.figure(high) });
  };
  return (
    <fieldset className={classes.part}>
      <legend>{t('feet:readings')}</legend>
      <dl className={classes.readings}>
        {TRACED.map((name) => (
          <Fragment key={name}>
            <dt>{t(`measurements:name.${name}`)}</dt>
            <dd>{words.length(desk, name)}</dd>
            {unusual(name) !== null && <dd className={classes.unusual}>{unusual(name)}</dd>}
          </Fragment>
        ))}
        {outlineMm !== null && (
          <>
            <dt>{t('feet:outline.length')}</dt>
            <dd>{words.figure(outlineMm)}</dd>
          </>
        )}
      </dl>
      <OutlineButtons desk={desk} />
    </fieldset>
  );
}

function OutlineButtons({ desk }: { readonly desk: TraceDesk }) {
  const { t } = useTranslation();
  const { outline, isClosed } = desk.foot;
  if (desk.isDrawing) {
    return (
      <>
        <p className={classes.hint}>{t('feet:outline.hint')}</p>
        <div className={classes.row}>
          <Button
            variant="default"
            size="compact-md"
            disabled={outline.length < FEWEST_TO_CLOSE}
            onClick={desk.closeOutline}
          >
            {t('feet:outline.close')}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={() => desk.setDrawing(false)}>
            {t('feet:outline.pause')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <div className={classes.row}>
      {!isClosed && (
        <Button variant="default" size="compact-md" onClick={() => desk.setDrawing(true)}>
          {t(outline.length === 0 ? 'feet:outline.draw' : 'feet:outline.goOn')}
        </Button>
      )}
      {outline.length > 0 && (
        <Button variant="subtle" size="compact-md" onClick={desk.clearOutline}>
          {t('feet:outline.clear')}
        </Button>
      )}
    </div>
  );
}
