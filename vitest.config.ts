import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Real databases, shops and processes on a slow machine take their time; a hang still ends. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** `*.dom.test.tsx` runs in jsdom, every other test in plain Node. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/shops/vendure/**'],
        },
      },
      {
        plugins: [react()],
        test: {
          ...patience,
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/**/*.dom.test.tsx'],
          setupFiles: ['test/helpers/patient-window.ts'],
        },
      },
    ],
  },
});
