import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../../ui/use-format.ts';
import { OptionFrame } from '../OptionFrame.tsx';
import classes from './FigurePanel.module.css';
import { PostureDrawing } from './PostureDrawing.tsx';
import { type PostureRow, stepsOf } from './posture-rows.ts';

type Props = {
  readonly row: PostureRow;
  readonly steps: number;
  readonly onChoose: (steps: number) => void;
};

/** One posture: how it looks, and how much of it. Arrow keys go from step to step. */
export function PostureControl({ row, steps, onChoose }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const name = t(`pattern:posture.${row}.name`);
  const choices = stepsOf(row);
  const isTwoEnded = choices.some((step) => step < 0);
  return (
    <div className={classes.row}>
      <PostureDrawing row={row} steps={steps} />
      <div className={classes.control}>
        <OptionFrame
          name={name}
          help={t(`pattern:posture.${row}.help`)}
          isChanged={steps !== 0}
          onReset={() => onChoose(0)}
        >
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={name}
            value={String(steps)}
            data={choices.map((step) => ({
              value: String(step),
              label: number(Math.abs(step), 0),
            }))}
            onChange={(value) => onChoose(Number(value))}
          />
          <div className={classes.ends}>
            <span>{t(`pattern:posture.${row}.from`)}</span>
            {isTwoEnded && <span>{t(`pattern:posture.${row}.to`)}</span>}
          </div>
        </OptionFrame>
      </div>
    </div>
  );
}
