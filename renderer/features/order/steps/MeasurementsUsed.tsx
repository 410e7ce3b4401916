import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { Session } from '../../../../shared/measurement/session.ts';
import type { DesignId } from '../../../../shared/pattern/design-id.ts';
import { designDefinition } from '../../../../shared/pattern/designs/index.ts';
import { Section } from '../../../ui/Section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { MeasurementTable } from '../../orders/MeasurementTable.tsx';
import { orderStepPath } from '../order-steps.ts';
import classes from './ConfirmStep.module.css';
import type { StepProps } from './step-props.ts';

type Props = StepProps & { readonly session: Session; readonly design: DesignId };

/** The measurements the garment will be cut from, with who took them and when. */
export function MeasurementsUsed({ orderId, session, design, facts, settings, working }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { measurements, optionalMeasurements } = designDefinition(design);
  const { newer } = facts;
  const isTriedOn = working.work.garment?.method?.kind === 'try-on';
  const by = session.takenBy === '' ? t('orders:measured.somebody') : session.takenBy;
  return (
    <Section
      title={t('order:confirm.measurements')}
      lead={t('orders:measured.line', {
        day: date(session.takenAt, 'date'),
        by,
        // As it will be frozen: what was pinned stands over what the tape said.
        method: t(`orders:method.${isTriedOn ? 'try-on' : session.method}`),
      })}
      aside={
        <Anchor component={Link} href={orderStepPath(orderId, 'measure')}>
          {t('order:confirm.change')}
        </Anchor>
      }
    >
      {newer !== null && newer.takenAt > session.takenAt && (
        <div className={classes.newer}>
          <span>{t('order:confirm.newer', { moment: date(newer.takenAt, 'dateTime') })}</span>
          <Button
            variant="light"
            size="compact-md"
            onClick={() => working.change({ sessionId: newer.id })}
          >
            {t('order:confirm.useNewer')}
          </Button>
        </div>
      )}
      <MeasurementTable
        values={facts.values ?? {}}
        estimates={facts.estimates}
        unit={settings.lengthUnit}
        names={[...measurements, ...optionalMeasurements]}
        caption={t('order:confirm.measurements')}
      />
    </Section>
  );
}
