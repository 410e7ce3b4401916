import { createStore } from 'zustand/vanilla';

/** Whether the list of keys is open; opened by its key, its button and the search. */
export const helpStore = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const keyboardHelp = {
  open: (): void => helpStore.setState({ isOpen: true }),
  close: (): void => helpStore.setState({ isOpen: false }),
};
