import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

import { SettingRow } from './SettingRow.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly longest: number;
  readonly onChange: (value: string) => void;
};

/** How long the typing rests before it is stored, ms. */
const PAUSE_MS = 600;

/** A text that is stored when the typing rests, and at the latest when the field is left. */
export function NameSetting({ label, hint, value, longest, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<string | null>(null);
  const change = useRef(onChange);
  change.current = onChange;

  const [store] = useState(() => () => {
    clearTimeout(timer.current);
    if (pending.current === null) return;
    const next = pending.current.trim();
    pending.current = null;
    change.current(next);
  });
  useEffect(() => store, [store]);
  // Another window changed it while nobody types here.
  useEffect(() => {
    if (pending.current === null) setTyped((shown) => (shown.trim() === value ? shown : value));
  }, [value]);

  return (
    <SettingRow label={label} hint={hint}>
      {(ids) => (
        <TextInput
          aria-labelledby={ids.label}
          aria-describedby={ids.hint}
          maxLength={longest}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            pending.current = currentTarget.value;
            clearTimeout(timer.current);
            timer.current = setTimeout(store, PAUSE_MS);
          }}
          onBlur={store}
        />
      )}
    </SettingRow>
  );
}
