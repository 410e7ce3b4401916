import { Switch } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import type { OptionDefinition, OptionValue } from '../../../shared/pattern/design.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import type { GarmentStore } from './garment-history.ts';
import { NumberControl } from './NumberControl.tsx';
import { OptionFrame } from './OptionFrame.tsx';

/** Edits of one option; the same functions for the life of the panel. */
export type OptionActions = Pick<GarmentStore, 'previewOption' | 'commitOption' | 'resetOption'>;

type Props = {
  readonly option: OptionDefinition;
  readonly value: OptionValue;
  /** What the value comes to on this body, in words; empty where there is nothing to say. */
  readonly meaning: string;
  readonly actions: OptionActions;
};

/** One decision of the design, whatever its kind. Drawn again only when it changed itself. */
export const OptionControl = memo(function OptionControl(props: Props) {
  const { option, value, meaning, actions } = props;
  const onCommit = (next: OptionValue): void => actions.commitOption(option, next);
  const { t } = useTranslation();
  const name = t(`designs:option.${option.id}.name`);
  const frame = {
    name,
    help: t(`designs:option.${option.id}.help`),
    isChanged: value !== option.default,
    onReset: () => actions.resetOption(option),
  };
  switch (option.kind) {
    case 'toggle':
      return (
        <OptionFrame {...frame}>
          <Switch
            aria-label={name}
            checked={value === true}
            onChange={(event) => onCommit(event.currentTarget.checked)}
          />
        </OptionFrame>
      );
    case 'choice':
      return (
        <OptionFrame {...frame}>
          <ChoiceControl option={option} name={name} value={String(value)} onCommit={onCommit} />
        </OptionFrame>
      );
    case 'percent':
    case 'mm':
    case 'deg':
    case 'count':
      return (
        <NumberControl
          option={option}
          frame={frame}
          meaning={meaning}
          value={Number(value)}
          onPreview={(next) => actions.previewOption(option, next)}
          onCommit={onCommit}
        />
      );
  }
});
