import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window's page. The Node side needs no build to run; packaging bundles it. */
export default defineConfig({
  root: 'renderer',
  // Relative, so that one build serves `studio://app` and the browser door.
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    // Inline data URIs would need a looser content policy for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
