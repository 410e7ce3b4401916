import { type LayerName, layerOfKey } from './layers.ts';
import type { Direction } from './neighbour.ts';
import { type ToolName, toolOfKey } from './tools/tool-name.ts';

/** What a key on the canvas does. */
export type KeyCommand =
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'fit-all' }
  | { readonly type: 'fit' }
  | { readonly type: 'life-size' }
  | { readonly type: 'next-piece'; readonly direction: Direction }
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'toggle-layer'; readonly layer: LayerName }
  | { readonly type: 'tool'; readonly tool: ToolName }
  | { readonly type: 'toggle-rulers' }
  | { readonly type: 'let-go' }
  | { readonly type: 'hand' };

export const ZOOM_STEP = 1.25;
const PAN_STEP_PX = 60;

const DIRECTIONS: { readonly [key: string]: Direction } = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const PANS: { readonly [D in Direction]: readonly [number, number] } = {
  left: [PAN_STEP_PX, 0],
  right: [-PAN_STEP_PX, 0],
  up: [0, PAN_STEP_PX],
  down: [0, -PAN_STEP_PX],
};

type Key = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** Keys with Ctrl, Alt or Cmd are the window's. Null: the canvas has no use for it. */
export function keyCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): KeyCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  const direction = DIRECTIONS[key];
  if (direction !== undefined) {
    if (!shiftKey) return { type: 'next-piece', direction };
    const [dx, dy] = PANS[direction];
    return { type: 'pan', dx, dy };
  }
  switch (key) {
    case '+':
    case '=':
      return { type: 'zoom', factor: ZOOM_STEP };
    case '-':
    case '_':
      return { type: 'zoom', factor: 1 / ZOOM_STEP };
    case '0':
      return { type: 'fit-all' };
    case '1':
      return { type: 'life-size' };
    case 'f':
    case 'F':
    case 'Enter':
      return { type: 'fit' };
    case 'Escape':
      return { type: 'let-go' };
    case ' ':
      return { type: 'hand' };
    case 'r':
    case 'R':
      return { type: 'toggle-rulers' };
  }
  const tool = toolOfKey(key);
  if (tool !== null) return { type: 'tool', tool };
  const layer = layerOfKey(key);
  return layer === null ? null : { type: 'toggle-layer', layer };
}

/** Zoom of a turn of the wheel: `delta` in the event's own unit (px, lines or pages). */
export function wheelFactor(delta: number, mode: number, isPinch: boolean): number {
  const px = mode === 1 ? delta * 16 : mode === 2 ? delta * 400 : delta;
  // A trackpad's pinch arrives as a wheel with Ctrl and small steps.
  const rate = isPinch ? 0.01 : 0.0016;
  return Math.exp(-Math.max(-300, Math.min(300, px)) * rate);
}
