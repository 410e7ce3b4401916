import { NativeSelect } from '@mantine/core';
import { type ComponentProps, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

import type { MeasurementSet } from '../../../../shared/measurement/measurement-set.ts';
import { estimatedNames } from '../../../../shared/order/garment-body.ts';
import { garmentInput } from '../../../../shared/order/garment-input.ts';
import { designDefinition } from '../../../../shared/pattern/designs/index.ts';
import type { Bands } from '../../../canvas/band-path.ts';
import { MeasurePanel } from '../../measure/MeasurePanel.tsx';
import type { Preview } from '../../measure/use-measure-desk.ts';
import { useLocalText } from '../../orders/use-local-text.ts';
import { LiveCanvas } from '../../pattern/LiveCanvas.tsx';
import { presetOf } from '../order-work.ts';
import { StepLink } from '../StepLink.tsx';
import classes from './MeasureStep.module.css';
import type { StepProps } from './step-props.ts';

/**
 * The tape on the left, the pattern it makes on the right, redrawn while typing. Before a garment is
 * chosen there is no pattern: the body that is measured takes its place.
 */
export function MeasureStep(props: StepProps) {
  const { orderId, working } = props;
  const { t } = useTranslation();
  const [typed] = useState(() => createStore<Typed>(() => NOTHING_TYPED));
  const tell = useCallback((preview: Preview) => typed.setState(preview), [typed]);
  const tellBands = useCallback((bands: Bands | null) => typed.setState({ bands }), [typed]);
  const { customerId, garment } = working.work;
  const draftWith = useMemo(() => {
    if (garment === null) return undefined;
    // What to measure next is asked of the body, whatever the garment is to measure.
    const { design: _, measurements: __, wanted: ___, ...rest } = garmentInput(garment, {});
    return rest;
  }, [garment]);

  if (customerId === null) {
    return (
      <p>
        {t('order:measure.whoFirst')} <StepLink orderId={orderId} step="customer" />
      </p>
    );
  }
  return (
    <>
      {garment === null && <MeasuredFor {...props} />}
      <div className={garment === null ? '' : (classes.pair ?? '')}>
        <MeasurePanel
          key={customerId}
          customerId={customerId}
          design={garment?.design ?? null}
          {...(draftWith === undefined ? {} : { draftWith })}
          onPreviewChange={tell}
          onBandsChange={tellBands}
          onSaved={({ id }) => working.change({ sessionId: id })}
        />
        {garment !== null && (
          <div className={classes.canvas}>
            <TypedCanvas typed={typed} garment={garment} />
          </div>
        )}
      </div>
    </>
  );
}

type Typed = Preview & { readonly bands: Bands | null };

const NOTHING_TYPED: Typed = { values: {}, estimates: {}, person: null, bands: null };

type TypedCanvasProps = {
  readonly typed: StoreApi<Typed>;
  readonly garment: ComponentProps<typeof LiveCanvas>['garment'];
};

/** Follows the values by itself: a key that redraws the canvas does not redraw the fields again. */
function TypedCanvas({ typed, garment }: TypedCanvasProps) {
  const { values, estimates, bands } = useStore(typed);
  const ahead = useCallback(
    (tell: (soon: MeasurementSet) => void) =>
      typed.subscribe((next, before) => {
        if (next.values !== before.values) tell(next.values);
      }),
    [typed],
  );
  const { measurements } = designDefinition(garment.design);
  const estimated = estimatedNames(estimates).filter((name) => measurements.includes(name));
  return (
    <LiveCanvas
      measurements={values}
      garment={garment}
      estimated={estimated.length}
      bands={bands}
      ahead={ahead}
    />
  );
}

/** Knowing the garment early spares the measurements that it does not need. */
function MeasuredFor({ working, catalogue, settings }: StepProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  return (
    <NativeSelect
      className={classes.for ?? ''}
      label={t('order:measure.for')}
      description={t('order:measure.drawnFor')}
      value=""
      data={[
        { value: '', label: t('order:measure.everything') },
        ...catalogue.products.map(({ id, name }) => ({ value: id, label: local(name) })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const product = catalogue.products.find(({ id }) => id === value);
        if (product === undefined) return;
        working.change({ garment: presetOf(product, settings.defaultAllowanceMm) });
      }}
    />
  );
}
