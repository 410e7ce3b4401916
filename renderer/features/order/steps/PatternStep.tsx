import { useTranslation } from 'react-i18next';

import { estimatedNames } from '../../../../shared/order/garment-body.ts';
import { PatternPanel } from '../../pattern/PatternPanel.tsx';
import { GapList } from '../GapList.tsx';
import { LearntNote } from './LearntNote.tsx';
import type { StepProps } from './step-props.ts';

/** The pattern of this body, with the design's options. */
export function PatternStep({ orderId, working, facts }: StepProps) {
  const { t } = useTranslation();
  const { work, change } = working;
  const { values } = facts;
  if (work.garment === null || values === null) {
    const before = facts.gaps.filter(({ step }) => step !== 'cloth' && step !== 'confirm');
    return (
      <>
        <p>{t('order:pattern.notYet')}</p>
        <GapList orderId={orderId} gaps={before} />
      </>
    );
  }
  const { garment, customerId } = work;
  return (
    <>
      {customerId !== null && facts.session !== null && (
        <LearntNote
          customerId={customerId}
          sessionId={facts.session.id}
          garment={garment}
          onChange={(changed) => change({ garment: changed })}
        />
      )}
      <PatternPanel
        orderId={orderId}
        customerId={work.customerId}
        measurements={values}
        estimated={estimatedNames(facts.estimates).length}
        person={facts.person}
        garment={garment}
        onGarmentChange={(choice) => change({ garment: { ...garment, ...choice } })}
      />
    </>
  );
}
