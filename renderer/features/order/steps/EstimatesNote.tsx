import { Alert, Checkbox } from '@mantine/core';
import { IconRulerMeasure } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { estimatedNames } from '../../../../shared/order/garment-body.ts';
import { MeasurementTable } from '../../orders/MeasurementTable.tsx';
import { StepLink } from '../StepLink.tsx';
import classes from './EstimatesNote.module.css';
import type { StepProps } from './step-props.ts';

type Props = Pick<StepProps, 'orderId' | 'facts' | 'working' | 'settings'>;

/** Which measurements nobody took, before the order is: take them, or say that it shall be so. */
export function EstimatesNote({ orderId, facts, working, settings }: Props) {
  const { t } = useTranslation();
  const names = estimatedNames(facts.estimates);
  if (names.length === 0 || facts.values === null) return null;
  const { acceptedEstimates } = working.work;
  const title = t('order:estimates.title', { count: names.length });
  return (
    <Alert
      mb="lg"
      color="brass"
      role="region"
      icon={<IconRulerMeasure size={20} stroke={1.6} />}
      title={title}
      aria-label={title}
    >
      <p className={classes.text}>
        {t('order:estimates.text')} <StepLink orderId={orderId} step="measure" />
      </p>
      <MeasurementTable
        values={facts.values}
        estimates={facts.estimates}
        names={names}
        unit={settings.lengthUnit}
        caption={title}
      />
      <Checkbox
        mt="sm"
        label={t('order:estimates.accept')}
        checked={names.every((name) => acceptedEstimates.includes(name))}
        onChange={({ currentTarget: { checked } }) =>
          working.change({ acceptedEstimates: checked ? [...names] : [] })
        }
      />
    </Alert>
  );
}
