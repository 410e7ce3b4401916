import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ComponentProps, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import {
  MEASUREMENT_GROUPS,
  measurementDefinition,
} from '../../../shared/measurement/definitions.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import classes from './FieldList.module.css';
import type { FieldView } from './field-view.ts';
import { MeasureField } from './MeasureField.tsx';
import { ASIDE } from './use-field-actions.ts';
import type { Wanted } from './wanted-measurements.ts';

type Props = {
  readonly wanted: Wanted;
  readonly hasDesign: boolean;
  readonly viewOf: (name: MeasurementName) => FieldView;
  readonly actions: ComponentProps<typeof MeasureField>['actions'];
  readonly howId: string;
};

/** The fields in the order of the walk: what the design needs first, the rest folded away. */
export function FieldList({ wanted, hasDesign, ...rest }: Props) {
  const { t } = useTranslation();
  const { needed, helpful, others } = wanted;
  return (
    <>
      <Groups names={needed} {...rest} />
      {helpful.length > 0 && (
        <Folded
          title={t('measure:list.helpful', { count: helpful.length })}
          names={helpful}
          {...rest}
        />
      )}
      {others.length > 0 && (
        <Folded
          title={
            hasDesign ? t('measure:list.others', { count: others.length }) : t('measure:list.feet')
          }
          names={others}
          isAside
          {...rest}
        />
      )}
    </>
  );
}

type ListProps = Omit<Props, 'wanted' | 'hasDesign'> & {
  readonly names: readonly MeasurementName[];
};

function Groups({ names, viewOf, actions, howId }: ListProps) {
  const { t } = useTranslation();
  return MEASUREMENT_GROUPS.map((group) => {
    const members = names.filter((name) => measurementDefinition(name).group === group);
    if (members.length === 0) return null;
    return (
      <fieldset key={group} className={classes.group}>
        <legend className={classes.legend}>{t(`measurements:group.${group}`)}</legend>
        {members.map((name) => (
          <MeasureField key={name} view={viewOf(name)} actions={actions} howId={howId} />
        ))}
      </fieldset>
    );
  });
}

type FoldedProps = ListProps & {
  readonly title: string;
  /** Not asked for: Enter does not lead in here. */
  readonly isAside?: boolean;
};

function Folded({ title, isAside = false, ...list }: FoldedProps) {
  const id = useId();
  // What holds a value already must not hide.
  const [isOpen, setOpen] = useState(() =>
    list.names.some((name) => list.viewOf(name).inputs.some(({ text }) => text !== '')),
  );
  return (
    <div className={classes.folded} {...(isAside ? { [ASIDE]: '' } : {})}>
      <UnstyledButton
        className={classes.unfold ?? ''}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <IconChevronDown size={18} aria-hidden className={classes.chevron ?? ''} />
        {title}
      </UnstyledButton>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Groups {...list} />}
      </div>
    </div>
  );
}
