import { cloth, type FlatDrawing, seam, stitch } from './flat.ts';

const knot = cloth('M98 22 L122 22 L118 44 L102 44 Z');
const band = cloth('M74 12 C88 22 132 22 146 12 L150 22 C136 34 84 34 70 22 Z');

/** Worn, and its back laid open. */
export const drawTie: FlatDrawing = () => ({
  front: [
    cloth('M106 44 L120 46 L132 190 L122 202 L112 190 Z'),
    band,
    cloth('M102 44 L118 44 L132 206 L110 232 L88 206 Z'),
    knot,
    seam('M104.6 46 C108 52 112 52 115.4 46'),
  ],
  back: [
    cloth('M104 14 L116 14 L134 204 L110 232 L86 204 Z'),
    seam('M110 14 L110 196'),
    seam('M110 196 L89 207 M110 196 L131 207'),
    cloth('M95 152 L125 152 L126 161 L94 161 Z'),
    stitch('M110 186 L110 194'),
  ],
});
