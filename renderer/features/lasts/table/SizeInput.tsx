import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

import { type SizeField, sizeFault } from '../../../../shared/shoe/check-sizes.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { readNumber } from './read-number.ts';
import { useSizeFaultWords } from './use-fault-words.ts';

type Props = {
  readonly label: string;
  readonly field: SizeField;
  readonly value: number;
  readonly onCommit: (value: number) => void;
};

/** Enough to tell two thirds of a centimetre from what is near it. */
const DIGITS = 4;

/** A figure that is kept with Enter or when the field is left; Escape gives the old one back. */
export function SizeInput({ label, field, value, onCommit }: Props) {
  const { number } = useFormat();
  const words = useSizeFaultWords();
  const shown = number(value, DIGITS);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const read = readNumber(text);
  const fault = text === shown ? null : read === null ? 'not-a-number' : sizeFault(field, read);
  const commit = (): void => {
    if (text !== shown && fault === null && read !== null) onCommit(read);
  };
  return (
    <TextInput
      size="xs"
      w="6.5rem"
      aria-label={label}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      error={fault === null ? undefined : words(fault)}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setText(shown);
      }}
    />
  );
}
