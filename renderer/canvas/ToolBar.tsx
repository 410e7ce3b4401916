import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowsMoveVertical,
  IconHandStop,
  IconPointer,
  IconRuler2,
  IconVectorSpline,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './PatternCanvas.module.css';
import { TOOL_KEYS, TOOLS, type ToolName } from './tools/tool-name.ts';

type Props = {
  readonly tool: ToolName;
  /** Left out where there is nothing to pull at. */
  readonly mayPull: boolean;
  readonly onChoose: (tool: ToolName) => void;
};

const ICONS: { readonly [T in ToolName]: typeof IconPointer } = {
  select: IconPointer,
  hand: IconHandStop,
  measure: IconRuler2,
  edges: IconVectorSpline,
  pull: IconArrowsMoveVertical,
};

/** What the pointer does: one tool at a time. */
export const ToolBar = memo(function ToolBar({ tool, mayPull, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('pattern:tool.label')}>
      {TOOLS.filter((name) => mayPull || name !== 'pull').map((name) => {
        const Icon = ICONS[name];
        const key = TOOL_KEYS[name].toUpperCase();
        return (
          <Tooltip
            key={name}
            label={t('pattern:tool.hint', { tool: t(`pattern:tool.${name}`), key })}
          >
            <ActionIcon
              variant={name === tool ? 'light' : 'subtle'}
              {...(name === tool ? {} : { color: 'gray' })}
              size="lg"
              aria-label={t(`pattern:tool.${name}`)}
              aria-pressed={name === tool}
              aria-keyshortcuts={key}
              onClick={() => onChoose(name)}
            >
              <Icon size={18} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
        );
      })}
    </div>
  );
});
