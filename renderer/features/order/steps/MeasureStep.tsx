import { SegmentedControl } from '@mantine/core';
import { type ComponentProps, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

import type { MeasurementSet } from '../../../../shared/measurement/measurement-set.ts';
import { MeasurePanel } from '../../measure/MeasurePanel.tsx';
import { useLocalText } from '../../orders/use-local-text.ts';
import { LiveCanvas } from '../../pattern/LiveCanvas.tsx';
import { presetOf } from '../order-work.ts';
import { StepLink } from '../StepLink.tsx';
import classes from './MeasureStep.module.css';
import type { StepProps } from './step-props.ts';

/** The tape on the left, the pattern it makes on the right, redrawn while typing. */
export function MeasureStep(props: StepProps) {
  const { orderId, working, settings } = props;
  const { t } = useTranslation();
  const [typed] = useState(() => createStore<Typed>(() => ({ values: {} })));
  const tell = useCallback((values: MeasurementSet) => typed.setState({ values }), [typed]);
  const { customerId, garment } = working.work;
  const drawn = useMemo(
    () =>
      garment ?? {
        design: 'shirt' as const,
        designOptions: {},
        allowanceMm: settings.defaultAllowanceMm,
      },
    [garment, settings.defaultAllowanceMm],
  );

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
      <div className={classes.pair}>
        <MeasurePanel
          key={customerId}
          customerId={customerId}
          design={garment?.design ?? null}
          onValuesChange={tell}
          onSaved={({ id }) => working.change({ sessionId: id })}
        />
        <div className={classes.canvas}>
          <TypedCanvas typed={typed} garment={drawn} />
        </div>
      </div>
    </>
  );
}

type Typed = { readonly values: MeasurementSet };

type TypedCanvasProps = {
  readonly typed: StoreApi<Typed>;
  readonly garment: ComponentProps<typeof LiveCanvas>['garment'];
};

/** Follows the values by itself: a key that redraws the canvas does not redraw the fields again. */
function TypedCanvas({ typed, garment }: TypedCanvasProps) {
  const values = useStore(typed, (state) => state.values);
  return <LiveCanvas measurements={values} garment={garment} />;
}

/** Knowing the garment early spares the measurements that it does not need. */
function MeasuredFor({ working, catalogue, settings }: StepProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const label = t('order:measure.for');
  return (
    <div className={classes.for}>
      <span id="measured-for">{label}</span>
      <SegmentedControl
        aria-labelledby="measured-for"
        value=""
        data={[
          { value: '', label: t('order:measure.everything') },
          ...catalogue.products.map(({ id, name }) => ({ value: id, label: local(name) })),
        ]}
        onChange={(chosen) => {
          const product = catalogue.products.find(({ id }) => id === chosen);
          if (product === undefined) return;
          working.change({ garment: presetOf(product, settings.defaultAllowanceMm) });
        }}
      />
    </div>
  );
}
