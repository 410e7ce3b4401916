import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { partsOfKey } from '../../../shared/measurement/entry-sheet.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { Progress } from './Progress.tsx';
import classes from './SaveBar.module.css';
import type { MeasureDesk } from './use-measure-desk.ts';
import type { MeasureWords } from './use-measure-words.ts';
import type { Wanted } from './wanted-measurements.ts';

type Props = {
  readonly desk: MeasureDesk;
  readonly wanted: Wanted;
  readonly words: MeasureWords;
  readonly onSave: () => void;
  /** What stands above the bar and stays in sight with it. */
  readonly children?: React.ReactNode;
};

/** How far the measuring is, what stands in its way, and the button that makes it a session. */
export function SaveBar({ desk, wanted, words, onSave, children }: Props) {
  const { t } = useTranslation();
  const { state, outcome, isSaved, isSaving, last } = desk;
  const { problems, taken, carried } = outcome;
  return (
    <div className={classes.root} data-measure-bar>
      {children}
      {problems.length > 0 && (
        <p className={classes.problems} role="status">
          {t('measure:save.problems', {
            count: problems.length,
            names: problems
              .map((key) => {
                const { name, side } = partsOfKey(key);
                return words.field(name, side);
              })
              .join(', '),
          })}
        </p>
      )}
      <div className={classes.line}>
        <Progress needed={wanted.needed} taken={taken} carried={state.carryOver ? carried : []} />
        <Button
          size="md"
          data-measure-save
          loading={isSaving}
          disabled={isSaved || taken.length === 0}
          onClick={onSave}
        >
          {isSaved ? t('measure:save.saved') : t('measure:save.do')}
        </Button>
      </div>
      <p className={classes.keys}>
        <span>
          <KeyHint keys={['enter']} /> {t('measure:keys.next')}
        </span>
        <span>
          <KeyHint keys={['shift', 'enter']} /> {t('measure:keys.back')}
        </span>
        {last.size > 0 && (
          <span>
            <KeyHint keys={['=']} /> {t('measure:keys.takeOver')}
          </span>
        )}
        <span>
          <KeyHint keys={['ctrl', 'Z']} /> {t('measure:keys.undo')}
        </span>
      </p>
    </div>
  );
}
