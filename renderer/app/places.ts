import {
  type Icon,
  IconBuildingStore,
  IconHanger,
  IconNeedleThread,
  IconSettings,
  IconSunrise,
  IconUsers,
} from '@tabler/icons-react';

type Place = {
  readonly id: 'today' | 'customers' | 'orders' | 'cloth' | 'shop' | 'settings';
  readonly to: string;
  readonly icon: Icon;
  /** With Alt, from anywhere. */
  readonly digit: string;
};

/** Where the side bar, the keys and the search lead. */
export const PLACES: readonly Place[] = [
  { id: 'today', to: '/', icon: IconSunrise, digit: '1' },
  { id: 'customers', to: '/customers', icon: IconUsers, digit: '2' },
  { id: 'orders', to: '/orders', icon: IconHanger, digit: '3' },
  { id: 'cloth', to: '/cloth', icon: IconNeedleThread, digit: '4' },
  { id: 'shop', to: '/shop', icon: IconBuildingStore, digit: '5' },
  { id: 'settings', to: '/settings', icon: IconSettings, digit: '6' },
];

/** True when `location` lies in the place: its list, one of its pages, or work that belongs to it. */
export function isWithin(location: string, to: string): boolean {
  if (to === '/') return location === '/';
  if (to === '/orders' && location.startsWith('/order/')) return true;
  return location === to || location.startsWith(`${to}/`);
}
