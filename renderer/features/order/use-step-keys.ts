import { useEffect } from 'react';

import { type OrderStep, stepFrom } from './order-steps.ts';

type Options = {
  readonly step: OrderStep;
  readonly goTo: (step: OrderStep) => void;
  /** The step's main button. */
  readonly primary: HTMLElement | null;
};

/** Alt and an arrow walk the line of steps; Enter, where nothing else takes it, goes on. */
export function useStepKeys({ step, goTo, primary }: Options): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"]') !== null) return;
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (event.altKey && !event.ctrlKey && !event.metaKey && by !== 0) {
        // Otherwise the browser would leave the studio's page.
        event.preventDefault();
        goTo(stepFrom(step, by));
      } else if (event.key === 'Enter' && !event.altKey && isIdle(event.target)) {
        event.preventDefault();
        primary?.click();
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [step, goTo, primary]);
}

/** True where Enter means nothing of its own: the page, or a heading that was given the focus. */
const isIdle = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target === document.body || /^H[1-6]$/.test(target.tagName));
