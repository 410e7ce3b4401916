import { type MantineColorScheme, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { studioVariables, theme } from '../ui/theme.ts';
import { memoryColourScheme } from './colour-scheme.ts';
import { styleNonce } from './nonce.ts';

type Props = {
  /** As it is at the start. */
  readonly scheme: MantineColorScheme;
  readonly children: ReactNode;
};

/** The theme, with names in the studio's language for the buttons that show a picture alone. */
export function Look({ scheme, children }: Props) {
  const { t } = useTranslation();
  const close = t('common:action.close');
  const named = useMemo(
    () =>
      mergeThemeOverrides(theme, {
        components: { CloseButton: { defaultProps: { 'aria-label': close } } },
      }),
    [close],
  );
  return (
    <MantineProvider
      theme={named}
      cssVariablesResolver={studioVariables}
      getStyleNonce={styleNonce}
      colorSchemeManager={memoryColourScheme}
      defaultColorScheme={scheme}
    >
      {children}
    </MantineProvider>
  );
}
