import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Piece } from '../../../shared/pattern/model.ts';
import { pieceName } from '../../app/side-names.ts';
import classes from './PieceIndex.module.css';

type Props = {
  readonly pieces: readonly Piece[];
  readonly selected: string | null;
  readonly onSelect: (piece: string | null) => void;
};

/** All pieces by name; the chosen one is marked here and on the canvas. */
export function PieceIndex({ pieces, selected, onSelect }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={classes.list} aria-label={t('pattern:canvas.pieces')}>
      {pieces.map(({ id, name, cuts }) => (
        <li key={id}>
          <UnstyledButton
            className={classes.piece}
            aria-pressed={id === selected}
            onClick={() => onSelect(id === selected ? null : id)}
          >
            <span>{pieceName(t, { id, name, cuts })}</span>
            <span className={classes.quantity}>
              {t('pattern:cut.times', {
                quantity: cuts.reduce((sum, { quantity }) => sum + quantity, 0),
              })}
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
