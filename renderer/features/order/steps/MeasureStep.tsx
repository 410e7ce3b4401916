import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MeasurementSet } from '../../../../shared/measurement/measurement-set.ts';
import { MeasurePanel } from '../../measure/MeasurePanel.tsx';
import { LiveCanvas } from '../../pattern/LiveCanvas.tsx';
import { StepLink } from '../StepLink.tsx';
import classes from './MeasureStep.module.css';
import type { StepProps } from './step-props.ts';

/** The tape on the left, the pattern it makes on the right, redrawn while typing. */
export function MeasureStep({ orderId, working, settings }: StepProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState<MeasurementSet>({});
  const { customerId, garment } = working.work;
  const choice = useMemo(
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
    <div className={classes.pair}>
      <MeasurePanel
        key={customerId}
        customerId={customerId}
        design={garment?.design ?? null}
        onValuesChange={setValues}
        onSaved={({ id }) => working.change({ sessionId: id })}
      />
      <LiveCanvas measurements={values} garment={choice} />
    </div>
  );
}
