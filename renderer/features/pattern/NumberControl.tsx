import { Slider, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../ui/use-format.ts';
import classes from './NumberControl.module.css';
import { OptionFrame, type OptionFrameProps } from './OptionFrame.tsx';
import { digitsOf, fromShown, type NumberOption, toShown } from './option-scale.ts';

type Props = {
  readonly option: NumberOption;
  readonly frame: OptionFrameProps;
  readonly value: number;
  readonly meaning?: string;
  readonly onPreview: (value: number) => void;
  readonly onCommit: (value: number) => void;
};

/** A number by slider or by hand. The pattern follows every move; letting go is one undo step. */
export function NumberControl(props: Props) {
  const { option, frame, value, meaning = '', onPreview, onCommit } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const shown = toShown(option, value);
  const digits = digitsOf(option, shown);
  const { typed, beyond, forget, entry } = useTypedNumber(option, shown, onPreview, onCommit);
  const words = (of: number): string =>
    t(`pattern:value.${option.kind}`, { value: number(of, digits) });
  const isWrong = typed !== null && readNumber(typed) === null;
  return (
    <OptionFrame
      {...frame}
      aside={
        <TextInput
          {...entry}
          classNames={{ input: classes.figure ?? '' }}
          size="xs"
          inputMode="decimal"
          aria-label={frame.name}
          error={isWrong}
          value={typed ?? number(shown, digits)}
          rightSection={<span className={classes.unit}>{t(`pattern:unit.${option.kind}`)}</span>}
          rightSectionPointerEvents="none"
        />
      }
    >
      <Slider
        size="sm"
        thumbSize={24}
        thumbLabel={frame.name}
        min={toShown(option, option.min)}
        max={toShown(option, option.max)}
        step={toShown(option, option.step)}
        value={shown}
        label={null}
        marks={[{ value: toShown(option, option.default) }]}
        thumbProps={{ 'aria-valuetext': words(shown) }}
        onChange={(next) => {
          forget();
          onPreview(fromShown(option, next));
        }}
        onChangeEnd={(next) => onCommit(fromShown(option, next))}
      />
      <div className={classes.range}>
        <span>{words(toShown(option, option.min))}</span>
        <output className={classes.meaning}>{meaning}</output>
        <span>{words(toShown(option, option.max))}</span>
      </div>
      <p className={classes.beyond} role="status">
        {beyond !== null &&
          t(beyond < shown ? 'pattern:option.below' : 'pattern:option.above', {
            typed: number(beyond, 2),
            kept: words(shown),
          })}
      </p>
    </OptionFrame>
  );
}

/** Reads `4`, `4.5`, `4,5` and `-4`, with whatever sign of a unit follows; null for anything else. */
export function readNumber(text: string): number | null {
  const found = /^\s*([-−]?\d*(?:[.,]\d*)?)\s*\D{0,3}$/.exec(text);
  const figure = found?.[1]?.replace(',', '.').replace('−', '-') ?? '';
  const value = Number(figure);
  return figure === '' || !Number.isFinite(value) ? null : value;
}

/** Text under the hand is left as typed; it is kept on Enter and on leaving, forgotten on Escape. */
function useTypedNumber(
  option: NumberOption,
  shown: number,
  onPreview: (value: number) => void,
  onCommit: (value: number) => void,
) {
  const [typed, setTyped] = useState<string | null>(null);
  /** What the option was before the first key. */
  const [before, setBefore] = useState(shown);
  /** The last figure that was typed where it lies outside of the bounds, so that they held. */
  const [beyond, setBeyond] = useState<number | null>(null);
  const isBeyond = (value: number): boolean =>
    value < toShown(option, option.min) || value > toShown(option, option.max);
  const keep = (): void => {
    const value = typed === null ? null : readNumber(typed);
    setTyped(null);
    if (value !== null) onCommit(fromShown(option, value));
  };
  return {
    typed,
    beyond,
    forget: (): void => setBeyond(null),
    entry: {
      onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
        const text = event.currentTarget.value;
        if (typed === null) setBefore(shown);
        setTyped(text);
        const value = readNumber(text);
        setBeyond(value !== null && isBeyond(value) ? value : null);
        if (value !== null) onPreview(fromShown(option, value));
      },
      onBlur: keep,
      onFocus: (event: React.FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
      onKeyDown: (event: React.KeyboardEvent) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape' && typed !== null) {
          setTyped(null);
          setBeyond(null);
          onPreview(fromShown(option, before));
        }
      },
    },
  };
}
