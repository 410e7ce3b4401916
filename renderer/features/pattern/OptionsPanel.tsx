import { Accordion, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type {
  DesignDefinition,
  OptionDefinition,
  OptionGroup,
} from '../../../shared/pattern/design.ts';
import { AllowanceControl } from './AllowanceControl.tsx';
import {
  changedIn,
  type EditName,
  optionValue,
  type PatternChoice,
  withOption,
  withoutOptions,
} from './garment-edits.ts';
import { OptionControl } from './OptionControl.tsx';
import classes from './OptionsPanel.module.css';

type Props = {
  readonly definition: DesignDefinition;
  readonly choice: PatternChoice;
  readonly onPreview: (choice: PatternChoice) => void;
  readonly onCommit: (choice: PatternChoice, name: EditName) => void;
};

const GROUPS: readonly OptionGroup[] = ['fit', 'style', 'advanced'];

/** Everything a person may decide about the design: how it fits first, fine tuning folded away. */
export function OptionsPanel({ definition, choice, onPreview, onCommit }: Props) {
  const { t } = useTranslation();
  const groups = GROUPS.filter((group) =>
    definition.options.some((option) => option.group === group),
  );
  const isUntouched = Object.keys(choice.designOptions).length === 0;
  const control = (option: OptionDefinition) => (
    <OptionControl
      key={option.id}
      option={option}
      value={optionValue(choice, option)}
      onPreview={(value) => onPreview(withOption(choice, option, value))}
      onCommit={(value) =>
        onCommit(withOption(choice, option, value), { kind: 'option', option: option.id })
      }
      onReset={() =>
        onCommit(withOption(choice, option, option.default), {
          kind: 'reset-option',
          option: option.id,
        })
      }
    />
  );
  return (
    <div className={classes.root}>
      <AllowanceControl choice={choice} onPreview={onPreview} onCommit={onCommit} />
      <Accordion
        multiple
        defaultValue={['fit']}
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
                {definition.options.filter((option) => option.group === group).map(control)}
              </Accordion.Panel>
            </Accordion.Item>
          );
        })}
      </Accordion>
      {!isUntouched && (
        <Button
          variant="subtle"
          size="xs"
          onClick={() => onCommit(withoutOptions(choice), { kind: 'reset-all' })}
        >
          {t('pattern:option.resetAll')}
        </Button>
      )}
    </div>
  );
}
