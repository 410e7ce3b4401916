import { useEffect, useRef, useState } from 'react';

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes a file that is dropped anywhere on the window; true while one hovers. Without this a browser
 * would leave the studio to show the file.
 */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [hovers, setHovers] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    // Every element that is crossed tells of it: the file is gone when as many were left as entered.
    let inside = 0;
    const show = (count: number): void => {
      inside = Math.max(0, count);
      setHovers(inside > 0);
    };
    const enter = (event: DragEvent): void => {
      if (carriesFiles(event)) show(inside + 1);
    };
    const leave = (event: DragEvent): void => {
      if (carriesFiles(event)) show(inside - 1);
    };
    const over = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      show(0);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take.current(file);
    };
    document.addEventListener('dragenter', enter);
    document.addEventListener('dragleave', leave);
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragenter', enter);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return hovers;
}
