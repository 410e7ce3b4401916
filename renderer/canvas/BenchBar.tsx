import { type ReactNode, useRef } from 'react';

import type { LengthUnit } from '../../shared/units/length-unit.ts';
import type { KeyCommand } from './canvas-keys.ts';
import classes from './PatternCanvas.module.css';
import { ToolBar } from './ToolBar.tsx';
import { useKeysBeside } from './use-canvas-keys.tsx';
import { ViewMenu } from './ViewMenu.tsx';
import type { BenchAction, Workbench } from './workbench.ts';

type Props = {
  readonly bench: Workbench;
  readonly unit: LengthUnit;
  /** Where the rulers count from, mm on the table. */
  readonly zero: { readonly x: number; readonly y: number };
  readonly withUnit: (mm: number) => string;
  readonly mayPull: boolean;
  readonly act: (action: BenchAction) => void;
  readonly onKey: (command: KeyCommand) => void;
  /** What the page around puts beside the tools. */
  readonly children: ReactNode;
};

/** Tools, rulers and guides over the canvas; its keys work from here too. */
export function BenchBar(props: Props) {
  const { bench, unit, zero, withUnit, mayPull, act, onKey, children } = props;
  const bar = useRef<HTMLDivElement>(null);
  useKeysBeside(bar, onKey);
  return (
    <div ref={bar} className={classes.bench}>
      <ToolBar
        tool={bench.tool}
        mayPull={mayPull}
        onChoose={(tool) => act({ type: 'tool', tool })}
      />
      <ViewMenu bench={bench} unit={unit} zero={zero} withUnit={withUnit} act={act} />
      {children}
    </div>
  );
}
