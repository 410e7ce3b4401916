type Shortcut = { readonly id: string; readonly combinations: readonly (readonly string[])[] };
type Group = { readonly group: string; readonly keys: readonly Shortcut[] };

/** What the keyboard help lists. A key that is added somewhere is added here. */
export const SHORTCUTS: readonly Group[] = [
  {
    group: 'everywhere',
    keys: [
      { id: 'search', combinations: [['ctrl', 'K'], ['/']] },
      { id: 'newCustomer', combinations: [['N']] },
      { id: 'places', combinations: [['alt', '1…5']] },
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
    keys: [{ id: 'save', combinations: [['ctrl', 'S']] }],
  },
];
