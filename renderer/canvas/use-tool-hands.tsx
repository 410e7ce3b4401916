import { RULER_PX } from './paint/paint-guides.ts';
import type { PullDesk } from './pull-desk.ts';
import type { ToolHands } from './use-pointers.tsx';
import { toPattern } from './view.ts';
import type { ViewKeeper } from './view-keeper.ts';
import type { BenchAction, Workbench } from './workbench.ts';

type Bench = {
  readonly keeper: ViewKeeper;
  readonly bench: Workbench;
  readonly act: (action: BenchAction) => void;
  readonly pull: PullDesk | null;
};

/** What the tools do to the bench and to the pattern. */
export function useToolHands({ keeper, bench, act, pull }: Bench): ToolHands {
  return {
    onMark: (spot) => act({ type: 'mark', spot }),
    onPullStart: (grip) => {
      act({ type: 'mark', spot: grip });
      pull?.start(grip);
    },
    onPull: (by) => pull?.move(by),
    onPullEnd: () => pull?.end(),
    onPullCancel: () => pull?.cancel(),
    onGuide: (command) => {
      const { axis, index } = command.grip;
      if (command.type === 'drop-guide') {
        const at = bench.guides[index]?.at ?? 0;
        const { scale, [axis]: offset } = keeper.view();
        if (at * scale + offset < RULER_PX) act({ type: 'remove-guide', index });
        return;
      }
      const at = toPattern(keeper.view(), command.at)[axis];
      if (command.type === 'add-guide') act({ type: 'add-guide', guide: { axis, at } });
      else act({ type: 'move-guide', index, at });
    },
  };
}
