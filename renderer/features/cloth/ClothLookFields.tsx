import { Button, ColorInput, FileButton, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { CLOTH_PATTERNS } from '../../../shared/catalogue/catalogue.ts';
import { LARGEST_CLOTH_PICTURE_BYTES } from '../../../shared/stock/cloth.ts';
import { notifyFailed } from '../../app/notify.ts';
import { ClothSwatch } from '../../ui/ClothSwatch.tsx';
import { shrinkPicture, toBase64 } from '../photos/shrink-picture.ts';
import classes from './Cloth.module.css';
import type { ClothFieldsProps } from './ClothForm.tsx';

const HEX = /^#[0-9a-f]{6}$/;

/** How it looks: for the drawing of a garment, and as a picture. */
export function ClothLookFields({ draft, change, text }: ClothFieldsProps) {
  const { t } = useTranslation();
  const { colour, patternKind, patternColour, pictureBase64 } = draft;
  const pattern = {
    kind: patternKind,
    colour: HEX.test(patternColour) ? patternColour : '#ffffff',
  };

  async function choose(file: File | null): Promise<void> {
    if (file === null) return;
    const shrunk = await shrinkPicture(file);
    if (!shrunk.ok) {
      notifyFailed(t(`photos:fault.${shrunk.error}`));
      return;
    }
    const { thumbnail } = shrunk.value;
    if (thumbnail.size > LARGEST_CLOTH_PICTURE_BYTES) notifyFailed(t('photos:fault.too-large'));
    else change({ pictureBase64: await toBase64(thumbnail) });
  }

  return (
    <div className={classes.fields}>
      <ColorInput
        withEyeDropper={false}
        label={t('cloth:field.colour')}
        format="hex"
        error={text('colour').error}
        value={colour}
        onChange={(value) => change({ colour: value.toLowerCase() })}
      />
      <Select
        label={t('cloth:field.pattern')}
        data={CLOTH_PATTERNS.map((value) => ({ value, label: t(`cloth:pattern.${value}`) }))}
        allowDeselect={false}
        value={patternKind}
        onChange={(value) =>
          change({ patternKind: CLOTH_PATTERNS.find((known) => known === value) ?? 'plain' })
        }
      />
      {patternKind !== 'plain' && (
        <ColorInput
          withEyeDropper={false}
          label={t('cloth:field.patternColour')}
          format="hex"
          error={text('patternColour').error}
          value={patternColour}
          onChange={(value) => change({ patternColour: value.toLowerCase() })}
        />
      )}
      <div className={`${classes.full} ${classes.pictureRow}`}>
        {pictureBase64 === null ? (
          <ClothSwatch colour={HEX.test(colour) ? colour : '#ffffff'} pattern={pattern} size={72} />
        ) : (
          <img
            className={classes.picture}
            src={`data:image/jpeg;base64,${pictureBase64}`}
            alt={t('cloth:field.picture')}
          />
        )}
        <FileButton accept="image/*" onChange={(file) => void choose(file)}>
          {(props) => (
            <Button variant="default" size="compact-md" {...props}>
              {t('cloth:field.choosePicture')}
            </Button>
          )}
        </FileButton>
        {pictureBase64 !== null && (
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => change({ pictureBase64: null })}
          >
            {t('cloth:field.noPicture')}
          </Button>
        )}
      </div>
    </div>
  );
}
