import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';

import { createI18n } from '../../renderer/app/i18n.ts';
import { StudioProvider } from '../../renderer/app/StudioProvider.tsx';
import { studioVariables, theme } from '../../renderer/ui/theme.ts';
import type { Language } from '../../shared/customer/customer.ts';
import type { FakeStudio } from '../helpers/fake-studio.ts';

type Options = {
  readonly studio: FakeStudio;
  readonly path: string;
  readonly search?: string;
  readonly language?: Language;
};

/** What jsdom has not got and Mantine asks for. */
export function furnishJsdom(): void {
  Object.assign(window, {
    matchMedia: (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => {},
      removeEventListener: () => {},
      addListener: () => {},
      removeListener: () => {},
    }),
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
    scrollTo: () => {},
  });
  Element.prototype.scrollIntoView = () => {};
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { ready: Promise.resolve(), addEventListener() {}, removeEventListener() {} },
  });
}

/** Draws a part of the window as it stands in a studio; answers with where the person has gone. */
export function renderInStudio(children: ReactNode, options: Options) {
  const { studio, path, search, language = 'en' } = options;
  furnishJsdom();
  const place = memoryLocation({
    path,
    record: true,
    ...(search === undefined ? {} : { searchPath: search }),
  });
  const view = render(
    <I18nextProvider i18n={createI18n(language)}>
      <MantineProvider theme={theme} cssVariablesResolver={studioVariables} env="test">
        <StudioProvider client={studio.client}>
          <Router hook={place.hook} searchHook={place.searchHook}>
            {children}
          </Router>
        </StudioProvider>
      </MantineProvider>
    </I18nextProvider>,
  );
  return { ...view, history: place.history };
}
