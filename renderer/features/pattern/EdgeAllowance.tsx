import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import {
  allowanceKey,
  EDGE_ALLOWANCE_MM,
  keysOf,
  trimmedTogether,
} from '../../../shared/pattern/allowance.ts';
import type { Draft, Piece } from '../../../shared/pattern/model.ts';
import { useFormat } from '../../ui/use-format.ts';
import { type EditName, type PatternChoice, withEdges } from './garment-edits.ts';
import { readNumber } from './NumberControl.tsx';
import classes from './PieceFacts.module.css';

type Props = {
  readonly draft: Draft;
  readonly piece: Piece;
  readonly edge: string;
  /** As it was drafted, mm. */
  readonly valueMm: number;
  readonly choice: PatternChoice;
  /** What the edge is sewn to is cut alike. */
  readonly isTogether: boolean;
  readonly onCommit: (choice: PatternChoice, name: EditName) => void;
};

/** The allowance of one edge: kept on Enter and on leaving, forgotten on Escape. */
export function EdgeAllowance(props: Props) {
  const { draft, piece, edge, valueMm, choice, isTogether, onCommit } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const own = choice.allowances?.[allowanceKey(piece.name, edge)];
  const value = typed === null ? null : readAllowance(typed);
  const commit = (next: number | null): void => {
    const reference = { piece: piece.id, edge };
    const edges = isTogether ? trimmedTogether(draft, reference) : [reference];
    onCommit(withEdges(choice, keysOf(draft, edges), next), { kind: 'edge-allowance', edge });
  };
  const keep = (): void => {
    setTyped(null);
    if (value !== null && value !== valueMm) commit(value);
  };
  return (
    <div className={classes.allowance}>
      <TextInput
        size="xs"
        inputMode="decimal"
        classNames={{ input: classes.figure ?? '' }}
        aria-label={t('pattern:facts.edgeAllowance', { edge: t(`designs:edge.${edge}`) })}
        data-own={own !== undefined || undefined}
        error={typed !== null && value === null}
        value={typed ?? number(valueMm, 1)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      {own !== undefined && (
        <Tooltip label={t('pattern:facts.ownAllowance')}>
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={t('pattern:facts.ownAllowance')}
            onClick={() => commit(null)}
          >
            <IconArrowBackUp size={14} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}

function readAllowance(text: string): number | null {
  const value = readNumber(text);
  const { min, max } = EDGE_ALLOWANCE_MM;
  return value !== null && value >= min && value <= max ? value : null;
}
