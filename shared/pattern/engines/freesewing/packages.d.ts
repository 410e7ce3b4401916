/** FreeSewing ships no declarations: what the adapter uses of it, and no more. */
declare module '@freesewing/core' {
  import type { KernelDesign } from './kernel.ts';
  import type { KernelPartConfig } from './quick-paths.ts';
  export const Design: new (config: {
    readonly data: unknown;
    readonly parts: readonly KernelPartConfig[];
  }) => KernelDesign;
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
  export const Simone: KernelDesign;
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
