/** Endings of the files that can be taken over. */
export const EXCHANGE_ENDINGS = [
  '.smis',
  '.vit',
  '.smms',
  '.vst',
  '.csv',
  '.yaml',
  '.yml',
  '.json',
  '.toise',
] as const;
