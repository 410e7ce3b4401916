/** FreeSewing ships no declarations: what the adapter uses of it, and no more. */
declare module '@freesewing/core' {
  export const Design: new (config: {
    readonly data: unknown;
    readonly parts: readonly { readonly name: string }[];
  }) => import('./kernel.ts').KernelDesign;
  export const Attributes: new () => import('./kernel-objects.ts').KernelAttributes;
  export const Point: new (x: number, y: number) => import('./kernel-objects.ts').KernelPoint;
  export const Path: new () => import('./kernel-objects.ts').KernelPathObject;
  export const Snippet: new (
    def: string,
    anchor: import('./kernel-objects.ts').KernelPoint,
    force?: boolean,
  ) => import('./kernel-objects.ts').KernelSnippet;
  export const Store: new () => import('./kernel-objects.ts').KernelStoreObject;
  export const Part: new () => import('./kernel-objects.ts').KernelPartObject & {
    readonly utils: import('./kernel-objects.ts').KernelUtilities;
  };
  export const Bezier: {
    readonly getUtils: () => {
      readonly Tvalues: readonly number[];
      readonly Cvalues: readonly number[];
    };
  };
  export const deg2rad: (degrees: number) => number;
  export const rad2deg: (radians: number) => number;
}

declare module '@freesewing/simon' {
  import type { KernelDesign } from './kernel.ts';
  export const Simon: KernelDesign;
}

declare module '@freesewing/charlie' {
  import type { KernelDesign } from './kernel.ts';
  export const Charlie: KernelDesign;
}

declare module '@freesewing/penelope' {
  import type { KernelPartConfig } from './quick-paths.ts';
  export const about: unknown;
  export const back: KernelPartConfig;
  export const front: KernelPartConfig;
  export const waistband: KernelPartConfig;
}

declare module '@freesewing/sandy' {
  import type { KernelDesign } from './kernel.ts';
  export const Sandy: KernelDesign;
}

declare module '@freesewing/trayvon' {
  import type { KernelDesign } from './kernel.ts';
  export const Trayvon: KernelDesign;
}

declare module '@freesewing/sophie' {
  import type { KernelDesign } from './kernel.ts';
  export const Sophie: KernelDesign;
}

declare module '@freesewing/simone' {
  import type { KernelDesign } from './kernel.ts';
  import type { OpenedFront, SimonePart } from './simone-kernel.ts';
  export const Simone: KernelDesign;
  export const about: unknown;
  export const fbaFront: OpenedFront;
  export const back: SimonePart;
  export const buttonholePlacket: SimonePart;
  export const buttonPlacket: SimonePart;
  export const collar: SimonePart;
  export const collarStand: SimonePart;
  export const cuff: SimonePart;
  export const frontLeft: SimonePart;
  export const frontRight: SimonePart;
  export const sleeve: SimonePart;
  export const sleevePlacketOverlap: SimonePart;
  export const sleevePlacketUnderlap: SimonePart;
  export const yoke: SimonePart;
}

declare module '@freesewing/devon' {
  import type { KernelDesign } from './kernel.ts';
  export const Devon: KernelDesign;
}

declare module '@freesewing/brian' {
  import type { KernelDesign } from './kernel.ts';
  export const Brian: KernelDesign;
}

declare module '@freesewing/bella' {
  import type { KernelDesign } from './kernel.ts';
  export const Bella: KernelDesign;
}

declare module '@freesewing/titan' {
  import type { KernelDesign } from './kernel.ts';
  export const Titan: KernelDesign;
}

declare module '@freesewing/wahid' {
  import type { KernelDesign } from './kernel.ts';
  export const Wahid: KernelDesign;
}

declare module '@freesewing/bent' {
  import type { PublishedDesign } from './sleeve-for-arm.ts';
  export const Bent: PublishedDesign;
}

declare module '@freesewing/jaeger' {
  import type { PublishedDesign } from './sleeve-for-arm.ts';
  export const Jaeger: PublishedDesign;
}

declare module '@freesewing/carlton' {
  import type { PublishedDesign } from './sleeve-for-arm.ts';
  export const Carlton: PublishedDesign;
}

declare module '@freesewing/carlita' {
  import type { PublishedDesign } from './sleeve-for-arm.ts';
  export const Carlita: PublishedDesign;
}
