import { useEffect } from 'react';

type Steps = { readonly undo: () => void; readonly redo: () => void };

/** Ctrl+Z and Ctrl+Y wherever one is on the page; a field being typed in has its own. */
export function useUndoKeys({ undo, redo }: Steps): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const isText = target instanceof HTMLInputElement && target.type === 'text';
      if (isText || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const pressed = event.key.toLowerCase();
      if (pressed !== 'z' && pressed !== 'y') return;
      event.preventDefault();
      if (pressed === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
