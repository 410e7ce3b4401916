import { ActionIcon, CloseButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './ToolCard.module.css';
import type { ToolName } from './tools/tool-name.ts';
import type { BenchAction } from './workbench.ts';

type Props = {
  readonly tool: ToolName;
  /** Beside the canvas; otherwise it lies on the table and is folded until it is wanted. */
  readonly isDocked: boolean;
  /** What the tool came to last: told aloud, and seen when the card is folded. */
  readonly result: string;
  readonly act: (action: BenchAction) => void;
  readonly children: ReactNode;
};

/** The card of a tool: its name, the way to lay it down, and what it has to say. */
export function CardFrame({ tool, isDocked, result, act, children }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isShown = isDocked || isOpen;
  return (
    <section className={classes.card} data-card aria-label={t(`pattern:tool.${tool}`)}>
      <header className={classes.head}>
        <span>{t(`pattern:tool.${tool}`)}</span>
        {!isDocked && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'pattern:tool.less' : 'pattern:tool.more')}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
          </ActionIcon>
        )}
        <CloseButton
          size="sm"
          aria-label={t('pattern:tool.layDown')}
          onClick={() => act({ type: 'tool', tool: 'select' })}
        />
      </header>
      <output className={isShown ? classes.spoken : classes.result}>{result}</output>
      {isShown && children}
    </section>
  );
}
