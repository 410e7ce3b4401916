import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ShopConnection } from '../../../shared/contract/shop.ts';
import { hasTwoParts, type ShopFields } from './shop-form.ts';

type Props = {
  readonly kind: Exclude<ShopConnection['kind'], 'training'>;
  readonly fields: ShopFields;
  readonly isStored: boolean;
  /** Whether the whole key is missing, and somebody has tried to go on. */
  readonly isMissing: boolean;
  readonly onChange: (part: Partial<ShopFields>) => void;
};

/** The key in as many fields as the shop gives out parts. */
export function ShopKeyFields({ kind, fields, isStored, isMissing, onChange }: Props) {
  const { t } = useTranslation();
  const same = {
    placeholder: isStored ? t('shop:key.stored') : '',
    autoComplete: 'off',
    visibilityToggleButtonProps: { 'aria-label': t('shop:key.show') },
  };
  return (
    <>
      <PasswordInput
        {...same}
        label={t(`shop:keyLabel.${kind}`)}
        description={t(`shop:keyHelp.${kind}`)}
        value={fields.key}
        error={isMissing ? t('shop:key.missing') : null}
        onChange={(event) => onChange({ key: event.currentTarget.value })}
      />
      {hasTwoParts(kind) && (
        <PasswordInput
          {...same}
          label={t('shop:secret.label')}
          description={t('shop:secret.help')}
          value={fields.secret}
          error={isMissing}
          onChange={(event) => onChange({ secret: event.currentTarget.value })}
        />
      )}
    </>
  );
}
