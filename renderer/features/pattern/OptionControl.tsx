import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { OptionDefinition, OptionValue } from '../../../shared/pattern/design.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import { OptionFrame } from './OptionFrame.tsx';

type Props = {
  readonly option: OptionDefinition;
  readonly value: OptionValue;
  /** Shows a value while it is still being chosen. */
  readonly onPreview: (value: OptionValue) => void;
  readonly onCommit: (value: OptionValue) => void;
  readonly onReset: () => void;
};

/** One decision of the design, whatever its kind. */
export function OptionControl({ option, value, onPreview, onCommit, onReset }: Props) {
  const { t } = useTranslation();
  const name = t(`designs:option.${option.id}.name`);
  const frame = {
    name,
    help: t(`designs:option.${option.id}.help`),
    isChanged: value !== option.default,
    onReset,
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
          value={Number(value)}
          onPreview={onPreview}
          onCommit={onCommit}
        />
      );
  }
}
