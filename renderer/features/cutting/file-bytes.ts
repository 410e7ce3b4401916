import type { Response } from '../../../shared/contract/contract.ts';

/** A file the studio has made, as the window keeps it. */
export type MadeFile = {
  readonly fileName: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

type Answer = Extract<Response<'cutting:file'>, { readonly kind: 'made' }>;

export const madeFile = ({ fileName, type, base64 }: Answer): MadeFile => ({
  fileName,
  type,
  bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
});

export const textOf = ({ bytes }: MadeFile): string => new TextDecoder().decode(bytes);
