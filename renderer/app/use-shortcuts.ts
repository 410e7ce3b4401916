import { useHotkeys } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { useLocation } from 'wouter';

import { keyboardHelp } from '../features/help/keyboard-help.ts';
import { PLACES } from './places.ts';

/** The keys that work on every screen; none of them while a person is typing, but Ctrl+K and Alt. */
export function useShortcuts(): void {
  const [, goTo] = useLocation();
  useHotkeys([
    ['/', () => spotlight.open()],
    ['shift+?', () => keyboardHelp.open()],
    ['?', () => keyboardHelp.open()],
    ['n', () => goTo('/customers/new')],
  ]);
  useHotkeys(
    PLACES.map(({ digit, to }) => [`alt+${digit}`, () => goTo(to)]),
    [],
  );
}
