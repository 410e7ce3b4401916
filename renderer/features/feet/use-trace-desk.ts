import { useEffect, useMemo, useReducer, useRef, useState } from 'react';

import {
  mayAddPoint,
  outlineLength,
  type PictureTrace,
  tracedLengths,
  withFoot,
} from '../../../shared/feet/picture-trace.ts';
import { calibrate, pixelsPerMm } from '../../../shared/feet/reference-sheet.ts';
import {
  type Handle,
  handleId,
  handlePlace,
  nudge,
  withHandle,
} from '../../../shared/feet/trace-handles.ts';
import type { Point } from '../../../shared/geometry/point.ts';
import { startTracing, traceOf, traceReducer } from './trace-history.ts';

type Size = { readonly width: number; readonly height: number };

/** What an arrow key moves a handle by, mm on the sheet; with Shift ten times as far. */
const NUDGE_MM = 0.5;
const FAR = 10;

/** The tracing of one picture: what is drawn, what it amounts to, and what hands do to it. */
export function useTraceDesk(
  start: PictureTrace,
  picture: Size,
  keep: (trace: PictureTrace) => void,
) {
  const [state, dispatch] = useReducer(traceReducer, start, startTracing);
  const [isDrawing, setDrawing] = useState(false);
  const trace = traceOf(state);
  const foot = trace.feet[trace.side];
  const calibrated = useMemo(() => calibrate(trace.corners, trace.sheet), [trace]);
  const map = calibrated.ok ? calibrated.value : null;
  const visit = useRef(0);

  const { present } = state.history;
  const kept = useRef(present);
  useEffect(() => {
    if (kept.current === present) return;
    kept.current = present;
    keep(present);
  }, [present, keep]);

  const within = ({ x, y }: Point): Point => ({
    x: Math.min(picture.width, Math.max(0, x)),
    y: Math.min(picture.height, Math.max(0, y)),
  });
  const once = () => {
    visit.current += 1;
    return `edit-${visit.current.toString()}`;
  };
  const edit = (next: PictureTrace): void => dispatch({ type: 'edit', next, name: once() });
  const step = (at: Point, direction: Point, isFar: boolean): Point =>
    within(nudge(at, direction, NUDGE_MM * (isFar ? FAR : 1), map));

  const cornerStep = ({ x, y }: Point, direction: Point, isFar: boolean): Point => {
    const pixels = pixelsPerMm(trace.corners, trace.sheet) * NUDGE_MM * (isFar ? FAR : 1);
    return within({ x: x + direction.x * pixels, y: y + direction.y * pixels });
  };

  return {
    trace,
    foot,
    map,
    fault: calibrated.ok ? null : calibrated.error,
    lengths: map === null ? null : tracedLengths(foot, map),
    outlineMm: map === null ? null : outlineLength(foot, map),
    mayUndo: state.history.past.length > 0,
    mayRedo: state.history.future.length > 0,
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
    edit,
    editFoot: (change: Parameters<typeof withFoot>[1]) => edit(withFoot(trace, change)),
    step,
    /** A handle was come to: what is nudged from now on is a step of its own. */
    come: () => void once(),
    nudge: (handle: Handle, direction: Point, isFar: boolean) => {
      const at = handlePlace(trace, handle);
      const to = handle.kind === 'corner' ? cornerStep : step;
      dispatch({
        type: 'edit',
        next: withHandle(trace, handle, to(at, direction, isFar)),
        name: `nudge-${handleId(handle)}-${visit.current.toString()}`,
      });
    },
    drag: (handle: Handle, to: Point) =>
      dispatch({ type: 'drag', next: withHandle(trace, handle, within(to)) }),
    letGo: () => dispatch({ type: 'let-go', name: once() }),
    giveUp: () => dispatch({ type: 'give-up' }),
    isDrawing,
    setDrawing,
    addPoint: (at: Point) => {
      if (mayAddPoint(foot)) edit(withFoot(trace, { outline: [...foot.outline, within(at)] }));
    },
    dropPoint: () => {
      if (foot.outline.length > 0 && !foot.isClosed) {
        edit(withFoot(trace, { outline: foot.outline.slice(0, -1) }));
      }
    },
    closeOutline: () => {
      setDrawing(false);
      if (foot.outline.length >= FEWEST_TO_CLOSE) edit(withFoot(trace, { isClosed: true }));
    },
    clearOutline: () => edit(withFoot(trace, { outline: [], isClosed: false })),
  };
}

/** Two points are a line, not an outline. */
export const FEWEST_TO_CLOSE = 3;

export type TraceDesk = ReturnType<typeof useTraceDesk>;
