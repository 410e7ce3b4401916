import type { Point } from '../geometry/point.ts';
import { type DrawnLine, type FileDrawing, fileDrawing } from './file-drawing.ts';

/** HPGL's unit is 0.025 mm. */
const MM_PER_UNIT = 0.025;

/** What a plotter would draw of an HPGL file, pen by pen. Knows SP, PU and PD with absolute places. */
export function readHpglDrawing(text: string): FileDrawing {
  const lines: DrawnLine[] = [];
  let pen = '0';
  let chain: Point[] = [];
  const end = () => {
    if (chain.length > 1) lines.push({ layer: pen, points: chain, closed: false });
    chain = chain.slice(-1);
  };
  for (const command of text.replace(/\s/g, '').split(';')) {
    const [name, figures] = [command.slice(0, 2), command.slice(2)];
    const places = placesOf(figures);
    if (name === 'SP') {
      end();
      pen = figures;
    } else if (name === 'PU') {
      end();
      chain = places.length > 0 ? places.slice(-1) : chain;
    } else if (name === 'PD') {
      chain.push(...places);
    }
  }
  end();
  return fileDrawing(lines, []);
}

function placesOf(figures: string): Point[] {
  const numbers = figures === '' ? [] : figures.split(',').map(Number);
  const places: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    places.push({ x: (numbers[i] ?? 0) * MM_PER_UNIT, y: (numbers[i + 1] ?? 0) * MM_PER_UNIT });
  }
  return places;
}
