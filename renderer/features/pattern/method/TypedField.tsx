import { TextInput } from '@mantine/core';
import { useState } from 'react';

import type { Result } from '../../../../shared/result.ts';
import classes from './MethodPanel.module.css';

type Props = {
  readonly name: string;
  /** What stands there while nobody types; empty where nothing was entered. */
  readonly shown: string;
  readonly placeholder?: string;
  /** Words for what is wrong with a text, or what it says. */
  readonly read: (text: string) => Result<number, string>;
  readonly onPreview: (value: number) => void;
  /** Null: the field was emptied. */
  readonly onCommit: (value: number | null) => void;
  /** What was previewed is taken back. */
  readonly onForget: () => void;
};

/** A length typed by hand: drafted as it is typed, kept on Enter and on leaving, forgotten on Escape. */
export function TypedField(props: Props) {
  const { name, shown, placeholder = '', read, onPreview, onCommit, onForget } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const isEmpty = typed?.trim() === '';
  const value = typed === null || isEmpty ? null : read(typed);
  const keep = (): void => {
    setTyped(null);
    if (typed === null) return;
    if (isEmpty) onCommit(null);
    else if (value?.ok) onCommit(value.value);
    else onForget();
  };
  return (
    <TextInput
      size="xs"
      inputMode="text"
      autoComplete="off"
      classNames={{ input: classes.figure ?? '', error: classes.fault ?? '' }}
      aria-label={name}
      placeholder={placeholder}
      error={value !== null && !value.ok ? value.error : null}
      value={typed ?? shown}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const next = text.trim() === '' ? null : read(text);
        if (next?.ok) onPreview(next.value);
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape' && typed !== null) {
          setTyped(null);
          onForget();
        }
      }}
    />
  );
}
