type Shortcut = { readonly id: string; readonly combinations: readonly (readonly string[])[] };
type Group = { readonly group: string; readonly keys: readonly Shortcut[] };

/** What the keyboard help lists. A key that is added somewhere is added here. */
export const SHORTCUTS: readonly Group[] = [
  {
    group: 'everywhere',
    keys: [
      { id: 'search', combinations: [['ctrl', 'K'], ['/']] },
      { id: 'newCustomer', combinations: [['N']] },
      { id: 'places', combinations: [['alt', '1…6']] },
      { id: 'help', combinations: [['?']] },
      { id: 'close', combinations: [['escape']] },
    ],
  },
  {
    group: 'lists',
    keys: [
      { id: 'nextRow', combinations: [['down']] },
      { id: 'previousRow', combinations: [['up']] },
      { id: 'openRow', combinations: [['enter']] },
    ],
  },
  {
    group: 'forms',
    keys: [
      { id: 'save', combinations: [['ctrl', 'S']] },
      { id: 'undoTable', combinations: [['ctrl', 'Z']] },
    ],
  },
  {
    group: 'measuring',
    keys: [
      { id: 'nextMeasurement', combinations: [['enter']] },
      { id: 'previousMeasurement', combinations: [['shift', 'enter']] },
      { id: 'lastTime', combinations: [['=']] },
      { id: 'undo', combinations: [['ctrl', 'Z']] },
      { id: 'redo', combinations: [['ctrl', 'shift', 'Z']] },
    ],
  },
  {
    group: 'order',
    keys: [
      { id: 'nextStep', combinations: [['alt', '→']] },
      { id: 'previousStep', combinations: [['alt', '←']] },
    ],
  },
  {
    group: 'canvas',
    keys: [
      { id: 'zoom', combinations: [['+'], ['-']] },
      { id: 'fit', combinations: [['F']] },
      { id: 'fitAll', combinations: [['0']] },
      { id: 'lifeSize', combinations: [['1']] },
      { id: 'nextPiece', combinations: [['←'], ['→'], ['↑'], ['↓']] },
      { id: 'pan', combinations: [['shift', '←'], ['space']] },
      { id: 'canvasTools', combinations: [['V'], ['H'], ['M'], ['E'], ['P']] },
      { id: 'rulers', combinations: [['R']] },
      { id: 'endTool', combinations: [['escape']] },
      { id: 'layers', combinations: [['C'], ['S'], ['G'], ['N'], ['L'], ['D']] },
    ],
  },
];
