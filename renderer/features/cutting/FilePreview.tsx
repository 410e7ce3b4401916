import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { readDxfDrawing } from '../../../shared/export/read-dxf.ts';
import { readHpglDrawing } from '../../../shared/export/read-hpgl.ts';
import { DrawingView } from './DrawingView.tsx';
import classes from './FilesDialog.module.css';
import { type MadeFile, textOf } from './file-bytes.ts';
import { useObjectAddress } from './object-address.ts';

type Props = { readonly file: MadeFile };

/** The file itself: a PDF in the browser's own viewer, a picture as a picture, lines read back from it. */
export function FilePreview({ file }: Props) {
  if (file.type === 'application/pdf') return <PdfPreview file={file} />;
  if (file.type === 'image/svg+xml') return <PicturePreview file={file} />;
  return <LinesPreview file={file} />;
}

function PdfPreview({ file }: Props) {
  const { t } = useTranslation();
  const address = useObjectAddress(file);
  if (address === null) return null;
  return (
    <iframe
      className={classes.page}
      title={t('cutting:preview.label', { name: file.fileName })}
      src={`${address}#navpanes=0&view=Fit`}
    />
  );
}

function PicturePreview({ file }: Props) {
  const { t } = useTranslation();
  const address = useObjectAddress(file);
  if (address === null) return null;
  return (
    <img
      className={classes.picture}
      src={address}
      alt={t('cutting:preview.label', { name: file.fileName })}
    />
  );
}

function LinesPreview({ file }: Props) {
  const { t } = useTranslation();
  const isDxf = file.type === 'image/vnd.dxf';
  const drawing = useMemo(() => {
    const text = textOf(file);
    return isDxf ? readDxfDrawing(text) : readHpglDrawing(text);
  }, [file, isDxf]);
  return (
    <DrawingView
      drawing={drawing}
      kind={isDxf ? 'layer' : 'pen'}
      label={t('cutting:preview.label', { name: file.fileName })}
    />
  );
}
