import { useTranslation } from 'react-i18next';

import { measurementSetOf } from '../../../../shared/measurement/session.ts';
import { PatternPanel } from '../../pattern/PatternPanel.tsx';
import { GapList } from '../GapList.tsx';
import type { StepProps } from './step-props.ts';

/** The pattern of this body, with the design's options. */
export function PatternStep({ orderId, working, facts }: StepProps) {
  const { t } = useTranslation();
  const { work, change } = working;
  const { session } = facts;
  if (work.garment === null || session === null) {
    const before = facts.gaps.filter(({ step }) => step !== 'cloth' && step !== 'confirm');
    return (
      <>
        <p>{t('order:pattern.notYet')}</p>
        <GapList orderId={orderId} gaps={before} />
      </>
    );
  }
  const { garment } = work;
  return (
    <PatternPanel
      measurements={measurementSetOf(session.readings)}
      garment={garment}
      onGarmentChange={({ designOptions, allowanceMm }) =>
        change({ garment: { ...garment, designOptions, allowanceMm } })
      }
    />
  );
}
