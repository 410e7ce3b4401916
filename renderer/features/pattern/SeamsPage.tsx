import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Draft } from '../../../shared/pattern/model.ts';
import { ChecksList } from './ChecksList.tsx';
import classes from './FigureTable.module.css';
import { SeamReport } from './SeamReport.tsx';
import { SeamWalkCard } from './SeamWalkCard.tsx';
import { type Walking, walkOf } from './use-walking.tsx';
import { piecesOfWalk } from './walk-mark.ts';

type Props = {
  readonly draft: Draft;
  readonly walking: Walking | null;
  readonly onWalk: (walking: Walking | null) => void;
  readonly onMark: (marks: ReadonlySet<string> | null) => void;
  readonly onLook: (pieces: readonly string[]) => void;
  readonly onPiece: (piece: string) => void;
};

/** Everything that has to meet: the checks, the seam in hand, and all seams. */
export function SeamsPage({ draft, walking, onWalk, onMark, onLook, onPiece }: Props) {
  const { t } = useTranslation();
  const walk = useMemo(() => walkOf(draft, walking?.seam ?? null), [draft, walking?.seam]);
  const pick = useCallback(
    (seam: string | null) => {
      onMark(null);
      onWalk(seam === null ? null : { seam, along: 0 });
      const begun = walkOf(draft, seam);
      if (begun !== null) onLook(piecesOfWalk(begun));
    },
    [draft, onMark, onWalk, onLook],
  );
  return (
    <>
      <ChecksList draft={draft} onSeam={pick} onPiece={onPiece} />
      {walk === null || walking === null ? (
        <p className={classes.unit}>{t('pattern:walk.lead')}</p>
      ) : (
        <SeamWalkCard
          walk={walk}
          along={walking.along}
          onWalk={(along) => onWalk({ ...walking, along })}
          onClose={() => onWalk(null)}
        />
      )}
      <SeamReport draft={draft} picked={walking?.seam ?? null} onMark={onMark} onPick={pick} />
    </>
  );
}
