import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { OptionDefinition } from '../../../shared/pattern/design.ts';

type Props = {
  readonly option: Extract<OptionDefinition, { kind: 'choice' }>;
  readonly name: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
};

/** More values than this stand in a list. */
const MOST_SIDE_BY_SIDE = 3;

export function ChoiceControl({ option, name, value, onCommit }: Props) {
  const { t } = useTranslation();
  const data = option.values.map((id) => ({
    value: id,
    label: t(`designs:option.${option.id}.values.${id}`),
  }));
  if (data.length <= MOST_SIDE_BY_SIDE) {
    return (
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={name}
        data={data}
        value={value}
        onChange={onCommit}
      />
    );
  }
  return (
    <Select
      size="sm"
      aria-label={name}
      data={data}
      value={value}
      allowDeselect={false}
      onChange={(next) => {
        if (next !== null) onCommit(next);
      }}
    />
  );
}
