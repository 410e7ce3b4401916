import type { LengthUnit } from '../../shared/units/length-unit.ts';
import { addGuide, type Guide, moveGuide, removeGuide } from './guides.ts';
import {
  ALL_LAYERS,
  COMPACT_LAYERS,
  type LayerName,
  type LayerSet,
  toggleLayer,
} from './layers.ts';
import {
  addMeasure,
  clearMeasures,
  endMeasure,
  type Measure,
  type Measuring,
  markEdge,
  markSpot,
  NOTHING_MEASURED,
  removeMeasure,
} from './measuring.ts';
import type { LineSpot, Spot } from './spot.ts';
import type { ToolName } from './tools/tool-name.ts';

/** What lies beside the pattern on the table: tools, rulers, guides and what was measured. */
export type Workbench = {
  readonly tool: ToolName;
  readonly layers: LayerSet;
  readonly rulers: boolean;
  /** Unit of the rulers and of what is measured; null: the studio's. */
  readonly unit: LengthUnit | null;
  readonly guides: readonly Guide[];
  readonly measuring: Measuring;
  /** The edge or corner that was last taken in hand with the pulling tool. */
  readonly grip: LineSpot | null;
};

export const FRESH_BENCH: Workbench = {
  tool: 'select',
  layers: ALL_LAYERS,
  rulers: false,
  unit: null,
  guides: [],
  measuring: NOTHING_MEASURED,
  grip: null,
};

export const COMPACT_BENCH: Workbench = { ...FRESH_BENCH, layers: COMPACT_LAYERS };

export type BenchAction =
  | { readonly type: 'tool'; readonly tool: ToolName }
  | { readonly type: 'toggle-layer'; readonly layer: LayerName }
  | { readonly type: 'toggle-rulers' }
  | { readonly type: 'unit'; readonly unit: LengthUnit | null }
  /** A place was pressed with the tool in hand. */
  | { readonly type: 'mark'; readonly spot: Spot }
  | { readonly type: 'measure'; readonly measure: Measure }
  | { readonly type: 'end-measure' }
  | { readonly type: 'remove-measure'; readonly id: number }
  | { readonly type: 'clear-measures' }
  | { readonly type: 'add-guide'; readonly guide: Guide }
  | { readonly type: 'move-guide'; readonly index: number; readonly at: number }
  | { readonly type: 'remove-guide'; readonly index: number }
  | { readonly type: 'clear-guides' }
  /** Ends what is begun, then lays the tool down. */
  | { readonly type: 'escape' }
  | { readonly type: 'restore'; readonly kept: Partial<Workbench> };

export function workbench(bench: Workbench, action: BenchAction): Workbench {
  const { measuring } = bench;
  switch (action.type) {
    case 'tool':
      return bench.tool === action.tool
        ? bench
        : { ...bench, tool: action.tool, measuring: endMeasure(measuring), grip: null };
    case 'toggle-layer':
      return { ...bench, layers: toggleLayer(bench.layers, action.layer) };
    case 'toggle-rulers':
      return { ...bench, rulers: !bench.rulers };
    case 'unit':
      return { ...bench, unit: action.unit };
    case 'mark':
      return mark(bench, action.spot);
    case 'measure':
      return { ...bench, measuring: addMeasure(measuring, action.measure) };
    case 'end-measure':
      return { ...bench, measuring: endMeasure(measuring) };
    case 'remove-measure':
      return { ...bench, measuring: removeMeasure(measuring, action.id) };
    case 'clear-measures':
      return { ...bench, measuring: clearMeasures(measuring) };
    case 'add-guide':
      return { ...bench, guides: addGuide(bench.guides, action.guide) };
    case 'move-guide':
      return { ...bench, guides: moveGuide(bench.guides, action.index, action.at) };
    case 'remove-guide':
      return { ...bench, guides: removeGuide(bench.guides, action.index) };
    case 'clear-guides':
      return { ...bench, guides: [] };
    case 'escape':
      return layDown(bench);
    case 'restore':
      return { ...bench, ...action.kept };
  }
}

function mark(bench: Workbench, spot: Spot): Workbench {
  switch (bench.tool) {
    case 'measure':
      return { ...bench, measuring: markSpot(bench.measuring, spot) };
    case 'edges':
      return { ...bench, measuring: markEdge(bench.measuring, spot) };
    case 'pull':
      return spot.kind === 'corner' || spot.kind === 'edge' ? { ...bench, grip: spot } : bench;
    case 'select':
    case 'hand':
      return bench;
  }
}

/** True while Escape has something of the bench to end. */
export const isBusy = ({ tool, measuring }: Workbench): boolean =>
  measuring.open !== null || tool !== 'select';

function layDown(bench: Workbench): Workbench {
  if (bench.measuring.open !== null) return { ...bench, measuring: endMeasure(bench.measuring) };
  if (bench.grip !== null) return { ...bench, grip: null };
  return { ...bench, tool: 'select' };
}
