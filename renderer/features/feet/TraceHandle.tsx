import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

import { type Handle, handlePlace } from '../../../shared/feet/trace-handles.ts';
import type { Point } from '../../../shared/geometry/point.ts';
import classes from './Feet.module.css';
import type { TraceDesk } from './use-trace-desk.ts';

type Props = {
  readonly handle: Handle;
  /** What it is, and what it says at the moment. */
  readonly label: string;
  readonly desk: TraceDesk;
  readonly picture: { readonly width: number; readonly height: number };
  readonly onHold: (handle: Handle | null) => void;
};

export const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** One end or corner on the picture: dragged by hand, or nudged with the arrow keys. */
export function TraceHandle({ handle, label, desk, picture, onHold }: Props) {
  const { x, y } = handlePlace(desk.trace, handle);
  /** From the pointer to the handle, so that it does not jump under the thumb. */
  const grip = useRef<Point | null>(null);

  const inPicture = (event: PointerEvent<HTMLElement>): Point => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return { x, y };
    return {
      x: ((event.clientX - box.left) * picture.width) / box.width,
      y: ((event.clientY - box.top) * picture.height) / box.height,
    };
  };

  const onKey = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (event.key === 'Escape') {
      grip.current = null;
      desk.giveUp();
    }
    if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    desk.nudge(handle, direction, event.shiftKey);
  };

  return (
    <button
      type="button"
      className={classes.handle}
      data-kind={handle.kind}
      aria-label={label}
      style={{
        left: `${((x / picture.width) * 100).toString()}%`,
        top: `${((y / picture.height) * 100).toString()}%`,
      }}
      onFocus={() => {
        desk.come();
        onHold(handle);
      }}
      onBlur={() => onHold(null)}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const at = inPicture(event);
        grip.current = { x: x - at.x, y: y - at.y };
      }}
      onPointerMove={(event) => {
        if (grip.current === null) return;
        const at = inPicture(event);
        desk.drag(handle, { x: at.x + grip.current.x, y: at.y + grip.current.y });
      }}
      onPointerUp={() => {
        grip.current = null;
        desk.letGo();
      }}
      onPointerCancel={() => {
        grip.current = null;
        desk.giveUp();
      }}
    />
  );
}
