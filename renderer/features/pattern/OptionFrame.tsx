import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './OptionFrame.module.css';

export type OptionFrameProps = {
  readonly name: string;
  readonly help: string;
  readonly isChanged: boolean;
  readonly onReset: () => void;
};

type Props = OptionFrameProps & {
  readonly children: ReactNode;
  /** Stands at the end of the name's line: the figure. */
  readonly aside?: ReactNode;
};

/** Name, mark of a change, way back, and the control under them. */
export function OptionFrame({ name, help, isChanged, onReset, children, aside }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.root} data-changed={isChanged || undefined}>
      <div className={classes.head}>
        <Tooltip label={help} multiline maw={280} position="left" disabled={help === ''}>
          <span className={classes.name}>{name}</span>
        </Tooltip>
        {isChanged && (
          <Tooltip label={t('pattern:option.reset')}>
            <ActionIcon
              variant="subtle"
              size="sm"
              aria-label={t('pattern:option.resetNamed', { name })}
              onClick={onReset}
            >
              <IconArrowBackUp size={15} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        )}
        {aside !== undefined && <div className={classes.aside}>{aside}</div>}
      </div>
      {children}
    </div>
  );
}
