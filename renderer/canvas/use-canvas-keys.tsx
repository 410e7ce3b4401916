import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

import { type KeyCommand, keyCommand } from './canvas-keys.ts';
import { neighbour } from './neighbour.ts';
import type { Table } from './placed-piece.ts';
import type { ViewKeeper } from './view-keeper.ts';
import { type BenchAction, isBusy, type Workbench } from './workbench.ts';

type Canvas = {
  readonly keeper: ViewKeeper;
  readonly table: Table;
  readonly selected: string | null;
  readonly bench: Workbench;
  readonly act: (action: BenchAction) => void;
  /** The tools are on the bench. */
  readonly mayWork: boolean;
  readonly mayPull: boolean;
  readonly letGo: () => void;
  readonly focus: (piece: string) => void;
};

/** Carries out what a key on the canvas asks for. */
export function useCanvasKeys(canvas: Canvas): (command: KeyCommand) => void {
  const { keeper, table, selected, bench, act, mayWork, mayPull, letGo, focus } = canvas;
  return (command) => {
    switch (command.type) {
      case 'zoom':
        keeper.zoomStep(command.factor);
        break;
      case 'fit-all':
        keeper.fitAll();
        break;
      case 'fit':
        fitPiece(keeper, table, selected);
        break;
      case 'life-size':
        keeper.lifeSize();
        break;
      case 'pan':
        keeper.panBy(command.dx, command.dy);
        break;
      case 'next-piece': {
        const next = neighbour(table.pieces, selected, command.direction);
        if (next !== null) focus(next);
        break;
      }
      case 'toggle-layer':
        act(command);
        break;
      case 'toggle-rulers':
        if (mayWork) act(command);
        break;
      case 'tool':
        if (mayWork && (mayPull || command.tool !== 'pull')) act(command);
        break;
      case 'let-go':
        if (isBusy(bench)) act({ type: 'escape' });
        else letGo();
        break;
      case 'hand':
        break;
    }
  };
}

/** Keys that a button beside the canvas needs itself: it is pressed with them, or left. */
const OF_BUTTONS: readonly KeyCommand['type'][] = ['fit', 'hand', 'next-piece', 'pan'];

/** The canvas's keys also work from the buttons round it: who has just taken a tool goes on by key. */
export function useKeysBeside(
  beside: RefObject<HTMLElement | null>,
  obey: (command: KeyCommand) => void,
): void {
  const latest = useRef(obey);
  useLayoutEffect(() => {
    latest.current = obey;
  });
  useEffect(() => {
    const element = beside.current;
    if (element === null) return;
    const pressed = (event: KeyboardEvent): void => {
      const command = keyCommand(event);
      if (command === null || OF_BUTTONS.includes(command.type)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(command);
    };
    element.addEventListener('keydown', pressed);
    return () => element.removeEventListener('keydown', pressed);
  }, [beside]);
}

/** Shows a piece as large as the window allows; the whole pattern where there is none. */
export function fitPiece(keeper: ViewKeeper, { pieces }: Table, id: string | null): void {
  const piece = pieces.find((one) => one.id === id);
  if (piece === undefined) keeper.fitAll();
  else keeper.fit(piece.box);
}
