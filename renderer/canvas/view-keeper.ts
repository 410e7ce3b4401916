import type { Box, Size } from './box.ts';
import {
  between,
  clampView,
  fitBox,
  LIFE_SIZE,
  type Margins,
  panBy,
  reveal,
  type View,
  zoomAbout,
} from './view.ts';

/** How long a view glides to another, ms. */
export const GLIDE_MS = 180;

/** Free space round the fitted pattern, px: room for dimension lines, scale and zoom buttons. */
export const FIT_MARGINS: Margins = { left: 40, right: 24, top: 24, bottom: 56 };
const REVEAL_MARGIN_PX = 24;

type Dependencies = {
  /** Calls back before every frame with the time in ms until the answered function is called. */
  readonly everyFrame: (callback: (now: number) => void) => () => void;
  /** True when a person asked for no movement. */
  readonly isStill: () => boolean;
};

/** The view of one canvas over time: follows the pattern until a person takes it in hand. */
export interface ViewKeeper {
  view(): View;
  screen(): Size;
  subscribe(listener: () => void): () => void;
  /** The canvas has another size. */
  resize(screen: Size): void;
  /** The pattern takes up another space. */
  setContent(content: Box): void;
  panBy(dx: number, dy: number): void;
  zoomAbout(at: { readonly x: number; readonly y: number }, factor: number): void;
  /** One step in or out about the middle, gliding. */
  zoomStep(factor: number): void;
  lifeSize(): void;
  /** Shows the whole pattern, and goes on doing so as it changes. */
  fitAll(): void;
  fit(box: Box): void;
  /** The view a person left; taken back as it was, without a glide. */
  restore(view: View): void;
  /** True while the view follows the pattern. */
  isFitted(): boolean;
  reveal(box: Box): void;
}

export function createViewKeeper({ everyFrame, isStill }: Dependencies): ViewKeeper {
  let view: View = { scale: 0.4, x: 0, y: 0 };
  let screen: Size = { width: 0, height: 0 };
  let content: Box | null = null;
  /** The view follows the pattern. */
  let isFitted = true;
  let isPlaced = false;
  let stopGlide: () => void = () => undefined;
  let target: View | null = null;
  const listeners = new Set<() => void>();

  const set = (next: View): void => {
    if (next.x === view.x && next.y === view.y && next.scale === view.scale) return;
    view = next;
    for (const listener of listeners) listener();
  };
  const clamped = (next: View): View =>
    content === null ? next : clampView(next, content, screen);
  const jump = (next: View): void => {
    stopGlide();
    target = null;
    set(clamped(next));
  };
  const glide = (to: View): void => {
    const end = clamped(to);
    stopGlide();
    if (isStill()) {
      jump(end);
      return;
    }
    const from = view;
    target = end;
    let start: number | null = null;
    stopGlide = everyFrame((now) => {
      start ??= now;
      const share = Math.min(1, (now - start) / GLIDE_MS);
      if (share >= 1) {
        stopGlide();
        target = null;
      }
      set(between(from, end, easeOut(share)));
    });
  };
  const whole = (): View | null =>
    content === null || content.width === 0 || screen.width === 0
      ? null
      : fitBox(content, screen, FIT_MARGINS);
  const follow = (isSmooth: boolean): void => {
    const next = whole();
    if (next === null) return;
    if (isSmooth && isPlaced) glide(next);
    else jump(next);
    isPlaced = true;
  };
  const byHand = (next: View, isSmooth: boolean): void => {
    isFitted = false;
    if (isSmooth) glide(next);
    else jump(next);
  };
  const middle = () => ({ x: screen.width / 2, y: screen.height / 2 });

  return {
    view: () => view,
    screen: () => screen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resize: (next) => {
      if (next.width === screen.width && next.height === screen.height) return;
      const shift = { x: (next.width - screen.width) / 2, y: (next.height - screen.height) / 2 };
      screen = next;
      if (isFitted) follow(false);
      else jump(panBy(view, shift.x, shift.y));
      for (const listener of listeners) listener();
    },
    setContent: (next) => {
      const isSame =
        content !== null &&
        next.x === content.x &&
        next.y === content.y &&
        next.width === content.width &&
        next.height === content.height;
      if (isSame) return;
      content = next;
      if (isFitted) follow(true);
      else jump(target ?? view);
    },
    panBy: (dx, dy) => byHand(panBy(view, dx, dy), false),
    zoomAbout: (at, factor) => byHand(zoomAbout(view, at, factor), false),
    zoomStep: (factor) => byHand(zoomAbout(target ?? view, middle(), factor), true),
    lifeSize: () => byHand(zoomAbout(view, middle(), LIFE_SIZE / view.scale), true),
    fitAll: () => {
      isFitted = true;
      follow(true);
    },
    fit: (box) => byHand(fitBox(box, screen, FIT_MARGINS), true),
    restore: (next) => {
      isFitted = false;
      isPlaced = true;
      jump(next);
    },
    isFitted: () => isFitted,
    reveal: (box) => {
      const next = reveal(target ?? view, box, screen, REVEAL_MARGIN_PX);
      if (next.x !== view.x || next.y !== view.y) byHand(next, true);
    },
  };
}

const easeOut = (share: number): number => 1 - (1 - share) ** 3;
