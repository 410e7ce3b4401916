import { Checkbox, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { FootSide, TracedFoot } from '../../../shared/feet/picture-trace.ts';
import classes from './Feet.module.css';
import type { TraceDesk } from './use-trace-desk.ts';

/** Which foot it is, and how it stood when the picture was taken. */
export function FootFields({ desk }: { readonly desk: TraceDesk }) {
  const { t } = useTranslation();
  const { trace, foot } = desk;
  return (
    <fieldset className={classes.part}>
      <legend>{t('feet:foot.title')}</legend>
      <SegmentedControl
        fullWidth
        aria-label={t('feet:foot.title')}
        value={trace.side}
        onChange={(side: FootSide) => desk.edit({ ...trace, side })}
        data={(['left', 'right'] as const).map((value) => ({
          value,
          label: t(`feet:foot.${value}`),
        }))}
      />
      <SegmentedControl
        fullWidth
        aria-label={t('feet:foot.stance')}
        value={foot.stance}
        onChange={(stance: TracedFoot['stance']) => desk.editFoot({ stance })}
        data={(['standing', 'seated'] as const).map((value) => ({
          value,
          label: t(`feet:foot.${value}`),
        }))}
      />
      <Checkbox
        label={t('feet:foot.sock')}
        checked={foot.sock}
        onChange={({ currentTarget }) => desk.editFoot({ sock: currentTarget.checked })}
      />
    </fieldset>
  );
}
