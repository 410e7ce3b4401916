import { spotlight } from '@mantine/spotlight';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';

import { notifyFailed } from '../../app/notify.ts';
import { useStudio } from '../../app/StudioProvider.tsx';
import { NOTHING_SCANNED, scannerStep } from './scanner.ts';

/** Takes what a scanner has typed into a field out of it again; React hears of it as of any typing. */
function takeBack(field: HTMLInputElement | HTMLTextAreaElement, before: string): void {
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, before);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Opens the order whose code is scanned, whatever is on the screen and wherever the cursor is. */
export function useScanner(): void {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const api = useStudio();
  useEffect(() => {
    let state = NOTHING_SCANNED;
    let field: {
      readonly of: HTMLInputElement | HTMLTextAreaElement;
      readonly was: string;
    } | null = null;
    const open = async (number: string): Promise<void> => {
      const found = await api['search:everywhere']({ text: number });
      const order = found.ok ? found.value.orders.find((one) => one.number === number) : undefined;
      if (order === undefined) return notifyFailed(t('cutting:scan.unknown', { number }));
      spotlight.close();
      goTo(`/orders/${order.id}`);
    };
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const { target } = event;
      const step = scannerStep(state, { key: event.key, code: event.code, at: event.timeStamp });
      // The first key of what may become a number: the field is still as it was before.
      if (step.state.typed.length === 1) {
        field = isField(target) ? { of: target, was: target.value } : null;
      }
      ({ state } = step);
      if (step.found === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (field !== null) takeBack(field.of, field.was);
      void open(step.found);
    };
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, [api, goTo, t]);
}
