import { Accordion, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { wantedBy } from '../../../shared/order/garment-method.ts';
import type {
  DesignDefinition,
  OptionDefinition,
  OptionGroup,
  OptionValue,
  OptionValues,
} from '../../../shared/pattern/design.ts';
import { measureHolding } from '../../../shared/pattern/fit/finished-method.ts';
import { AllowanceControl } from './AllowanceControl.tsx';
import { easeMeaning } from './ease-meaning.ts';
import type { FinishedRow } from './finished-rows.ts';
import { changedIn, optionValue, type PatternChoice, withoutOptions } from './garment-edits.ts';
import type { GarmentStore } from './garment-history.ts';
import { type OptionActions, OptionControl } from './OptionControl.tsx';
import classes from './OptionsPanel.module.css';
import { useLengths } from './use-lengths.ts';

type Props = {
  readonly definition: DesignDefinition;
  readonly choice: PatternChoice;
  /** What finished measures make of the options; null where none are wanted. */
  readonly held?: OptionValues | null;
  /** Figures of the draft, to say what an ease comes to. */
  readonly finished: readonly FinishedRow[];
  readonly actions: OptionActions & Pick<GarmentStore, 'preview' | 'commit'>;
};

const GROUPS: readonly OptionGroup[] = ['fit', 'style', 'advanced'];

/** Everything a person may decide about the design: how it fits first, fine tuning folded away. */
export function OptionsPanel({ definition, choice, held = null, finished, actions }: Props) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const [open, setOpen] = useState<string[]>(['fit']);
  const groups = GROUPS.filter((group) =>
    definition.options.some((option) => option.group === group),
  );
  const wanted = wantedBy(choice.method);
  const isUntouched = Object.keys(choice.designOptions).length === 0;
  const isHeld = ({ id }: OptionDefinition): boolean =>
    measureHolding(definition, wanted, id) !== null;
  const shownValue = (option: OptionDefinition): OptionValue =>
    (isHeld(option) ? held?.[option.id] : undefined) ?? optionValue(choice, option);
  const meaning = (option: OptionDefinition): string => {
    if (isHeld(option)) return t('method:held');
    const ease = easeMeaning(option, finished);
    return ease === null ? '' : t('pattern:option.meaning', { ease: lengths.signed(ease) });
  };
  return (
    <div className={classes.root}>
      <AllowanceControl choice={choice} onPreview={actions.preview} onCommit={actions.commit} />
      <Accordion
        multiple
        value={open}
        onChange={setOpen}
        classNames={{ content: classes.content ?? '', control: classes.control ?? '' }}
      >
        {groups.map((group) => {
          const changed = changedIn(choice, definition, group);
          return (
            <Accordion.Item key={group} value={group}>
              <Accordion.Control>
                <span className={classes.group}>
                  {t(`pattern:group.${group}`)}
                  {changed > 0 && (
                    <span className={classes.changed}>
                      {t('pattern:option.changed', { count: changed })}
                    </span>
                  )}
                </span>
              </Accordion.Control>
              <Accordion.Panel>
                {open.includes(group) &&
                  definition.options
                    .filter((option) => option.group === group)
                    .map((option) => (
                      <OptionControl
                        key={option.id}
                        option={option}
                        value={shownValue(option)}
                        meaning={meaning(option)}
                        actions={actions}
                      />
                    ))}
              </Accordion.Panel>
            </Accordion.Item>
          );
        })}
      </Accordion>
      {!isUntouched && (
        <Button
          variant="subtle"
          size="xs"
          onClick={() => actions.commit(withoutOptions(choice), { kind: 'reset-all' })}
        >
          {t('pattern:option.resetAll')}
        </Button>
      )}
    </div>
  );
}
