import { useEffect, useRef, useState } from 'react';

import type { Result } from '../../../shared/result.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { newId } from '../order/new-id.ts';
import {
  type PictureFault,
  type ShrunkPicture,
  shrinkPicture,
  toBase64,
} from './shrink-picture.ts';

/** Makes a chosen picture ready and saves it. The address shows it until the dialog is closed. */
export function useAddPhoto(file: File, customerId: string) {
  const [shrunk, setShrunk] = useState<Result<ShrunkPicture, PictureFault> | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const add = useStudioMutation('attachments:add');
  // A repeat after a lost answer makes no second picture.
  const id = useRef(newId());

  useEffect(() => {
    let isWanted = true;
    void shrinkPicture(file).then((result) => {
      if (isWanted) setShrunk(result);
    });
    return () => {
      isWanted = false;
    };
  }, [file]);

  useEffect(() => {
    if (shrunk?.ok !== true) return undefined;
    const url = URL.createObjectURL(shrunk.value.picture);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [shrunk]);

  const save = async (
    caption: string,
    sessionId: string | null,
    onSaved: () => void,
  ): Promise<void> => {
    if (shrunk?.ok !== true) return;
    const { picture, thumbnail, width, height } = shrunk.value;
    const [base64, thumbnailBase64] = [await toBase64(picture), await toBase64(thumbnail)];
    const photo = { id: id.current, customerId, sessionId, caption, width, height };
    add.mutate({ ...photo, base64, thumbnailBase64 }, { onSuccess: onSaved });
  };

  return { shrunk, address, save, isSaving: add.isPending, error: add.error };
}
