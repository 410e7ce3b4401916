import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** `*.dom.test.tsx` runs in jsdom, every other test in plain Node. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/shops/vendure/**'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/**/*.dom.test.tsx'],
        },
      },
    ],
  },
});
