import { SegmentedControl } from '@mantine/core';

import { SettingRow } from './SettingRow.tsx';

type Props<T extends string> = {
  readonly label: string;
  readonly hint: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
};

/** One of a few, all in sight. */
export function ChoiceSetting<T extends string>(props: Props<T>) {
  const { label, hint, value, choices, onChange } = props;
  return (
    <SettingRow label={label} hint={hint}>
      {(ids) => (
        <SegmentedControl<T>
          fullWidth
          aria-labelledby={ids.label}
          aria-describedby={ids.hint}
          data={[...choices]}
          value={value}
          onChange={onChange}
        />
      )}
    </SettingRow>
  );
}
