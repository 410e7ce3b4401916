import { VisuallyHidden } from '@mantine/core';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Draft } from '../../shared/pattern/model.ts';
import { changeBetween } from './announcement.ts';
import { PieceList } from './PieceList.tsx';
import type { CanvasWords } from './use-words.tsx';

type TwinProps = {
  readonly draft: Draft | null;
  readonly selected: string | null;
  readonly words: CanvasWords;
  readonly onSelect: (piece: string) => void;
  readonly onOpen: (piece: string) => void;
};

/** What the canvas shows, in words. It follows when the drawing rests, so that typing never waits for it. */
export const Twin = memo(function Twin({ draft, selected, words, onSelect, onOpen }: TwinProps) {
  const settled = useRested(draft);
  return (
    <>
      {settled !== null && (
        <PieceList
          pieces={settled.pieces}
          selected={selected}
          factsOf={words.factsOf}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      )}
      <Announcer draft={settled} />
    </>
  );
});

/** How long the drawing rests before its list of pieces follows, ms. */
const RESTED_MS = 200;

/** The draft, once it has not changed for a moment; the first one at once. */
function useRested(draft: Draft | null): Draft | null {
  const [rested, setRested] = useState(draft);
  const isFirst = rested === null || draft === null;
  useEffect(() => {
    const timer = setTimeout(() => setRested(draft), isFirst ? 0 : RESTED_MS);
    return () => clearTimeout(timer);
  }, [draft, isFirst]);
  return rested;
}

/** How long the drawing rests before it is spoken of, ms: nobody wants to hear every keystroke. */
const QUIET_MS = 900;
const MOST_NAMES = 4;

function Announcer({ draft }: { readonly draft: Draft | null }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const told = useRef<Draft | null>(null);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      const change = changeBetween(told.current, draft);
      told.current = draft;
      if (change.kind === 'none') return;
      if (change.kind === 'first') {
        setText(t('pattern:live.first', { count: change.count }));
        return;
      }
      const names = change.names.slice(0, MOST_NAMES).map((name) => t(`pieces:${name}`));
      const more = change.names.length - names.length;
      const list = names.join(', ');
      setText(
        more > 0
          ? t('pattern:live.changedAndMore', { names: list, count: more })
          : t('pattern:live.changed', { names: list }),
      );
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [draft, t]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {text}
    </VisuallyHidden>
  );
}
