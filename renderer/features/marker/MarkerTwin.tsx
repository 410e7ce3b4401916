import { useTranslation } from 'react-i18next';

import type { Laid } from '../../../shared/marker/order-marker.ts';
import classes from './Marker.module.css';
import type { DrawnLaid } from './paint-marker.ts';

/** What a key does to the piece in focus. */
export type PieceKey =
  | { readonly type: 'move'; readonly dx: number; readonly dy: number }
  | { readonly type: 'turn' }
  | { readonly type: 'flip' }
  | { readonly type: 'pin' };

type Props = {
  readonly drawn: readonly DrawnLaid[];
  readonly selected: string | null;
  readonly pinned: ReadonlySet<string>;
  readonly overlapping: ReadonlySet<string>;
  /** How far an arrow key moves, mm: a step, and a fine one with Shift. */
  readonly steps: { readonly coarse: number; readonly fine: number };
  readonly nameOf: (id: string) => string;
  readonly placeOf: (laid: Laid) => string;
  readonly onSelect: (id: string) => void;
  readonly onKey: (id: string, key: PieceKey) => void;
};

const ARROWS: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The pieces as buttons, for keys and readers: chosen by focus, moved by arrows. */
export function MarkerTwin(props: Props) {
  const { drawn, selected, pinned, overlapping, nameOf, placeOf } = props;
  const { t } = useTranslation();
  return (
    <ul className={classes.twin} aria-label={t('marker:twin.label')}>
      {drawn.map(({ id, laid }) => (
        <li key={id}>
          <button
            type="button"
            data-laid={id}
            aria-pressed={id === selected}
            aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown R F P"
            onFocus={() => props.onSelect(id)}
            onClick={() => props.onSelect(id)}
            onKeyDown={(event) => {
              const key = pieceKey(event, props.steps);
              if (key === null) return;
              event.preventDefault();
              event.stopPropagation();
              props.onKey(id, key);
            }}
          >
            {nameOf(id)}, {placeOf(laid)}
            {laid.rotation === 180 && `, ${t('marker:twin.turned')}`}
            {pinned.has(id) && `, ${t('marker:twin.pinned')}`}
            {overlapping.has(id) && `, ${t('marker:twin.overlaps')}`}
          </button>
        </li>
      ))}
    </ul>
  );
}

function pieceKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { coarse, fine }: Props['steps'],
): PieceKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const arrow = ARROWS[event.key];
  const step = event.shiftKey ? fine : coarse;
  if (arrow !== undefined) return { type: 'move', dx: arrow[0] * step, dy: arrow[1] * step };
  switch (event.key.toLowerCase()) {
    case 'r':
      return { type: 'turn' };
    case 'f':
      return { type: 'flip' };
    case 'p':
      return { type: 'pin' };
    default:
      return null;
  }
}
