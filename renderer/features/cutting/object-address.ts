import { useEffect, useState } from 'react';

import type { MadeFile } from './file-bytes.ts';

/** An address under which the page's own frames and pictures find a file; given back when it changes. */
export function useObjectAddress(file: MadeFile): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
