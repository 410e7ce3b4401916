import { SegmentedControl, TextInput } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Reference } from '../../../shared/anthropometry/plausibility.ts';
import type { JudgedBody } from '../../../shared/measurement/typed-body.ts';
import type { TypedBody } from '../../../shared/measurement/unfinished-session.ts';
import { LONGEST_TYPED } from '../../../shared/measurement/unfinished-session.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import classes from './ReferenceFields.module.css';
import type { MeasureDesk } from './use-measure-desk.ts';

type Props = Pick<MeasureDesk, 'dispatch'> & {
  readonly body: TypedBody;
  readonly judged: JudgedBody;
  readonly age: number | null;
  readonly unit: LengthUnit;
};

/** What tells the reference whom to compare with. All of it may stay open. */
export const ReferenceFields = memo(function ReferenceFields(props: Props) {
  const { body, judged, age, unit, dispatch } = props;
  const { t } = useTranslation();
  const { stature, weight, sex } = body;
  const change = (part: Partial<TypedBody>) => dispatch({ type: 'body', body: part });
  const statureUnit = stature.text.trim() === '' ? unit : stature.unit;
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{t('measure:body.legend')}</legend>
      <SegmentedControl
        size="sm"
        aria-label={t('measure:body.sex')}
        value={sex ?? ''}
        onChange={(next) => change({ sex: next === 'M' || next === 'F' ? next : null })}
        data={[
          { value: '', label: t('measure:body.open') },
          { value: 'F', label: t('measure:body.woman') },
          { value: 'M', label: t('measure:body.man') },
        ]}
      />
      <TextInput
        classNames={{ root: classes.field ?? '', label: classes.label ?? '' }}
        label={t('measure:body.stature')}
        rightSection={<span className={classes.unit}>{t(`measure:unit.${statureUnit}`)}</span>}
        value={stature.text}
        error={fault(t, judged.stature)}
        maxLength={LONGEST_TYPED}
        inputMode={unit === 'in' ? 'text' : 'decimal'}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) =>
          change({ stature: { text: value, unit: statureUnit } })
        }
      />
      <TextInput
        classNames={{ root: classes.field ?? '', label: classes.label ?? '' }}
        label={t('measure:body.weight')}
        rightSection={<span className={classes.unit}>{t('measure:body.kg')}</span>}
        value={weight}
        error={fault(t, judged.weight)}
        maxLength={LONGEST_TYPED}
        inputMode="decimal"
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ weight: value })}
      />
      {age !== null && <p className={classes.age}>{t('measure:body.age', { count: age })}</p>}
    </fieldset>
  );
});

function fault(t: ReturnType<typeof useTranslation>['t'], of: JudgedBody['stature']) {
  if (of === null || of === 'empty' || of === 'unfinished') return null;
  return of === 'out-of-reach' ? t('measure:body.outOfReach') : t(`measure:fault.${of}`);
}

/** Honest words where the reference has nobody like this; in sight also when the fields are folded away. */
export function NoReference({ reference }: { readonly reference: Reference }) {
  const { t } = useTranslation();
  return (
    <p className={classes.outside} role="status">
      {reference === 'outside' && t('measure:body.outside')}
    </p>
  );
}
