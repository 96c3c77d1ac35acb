import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where a running local stack answers, for `vite dev` alone; the built app is served by the stack itself. */
const stack = 'http://localhost:3000';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Left to itself, the bundler makes a file of every few modules that pages share: more than a hundred for one page.
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'] },
            { name: 'landing', test: /features[\\/]landing[\\/]/ },
            { name: 'common', minShareCount: 6 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': stack, '/config.json': stack } },
});
