import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.js';
import { preloadEditor } from './preload-editor.js';
import { productionRouter } from './production-router.js';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadEditor(), precompress()],
  resolve: { alias: productionRouter },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    manifest: true,
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    // Monaco alone exceeds the default limit, which would warn at every build.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { graphiql: 'graphiql/index.html', workbench: 'workbench/browser.tsx' },
      // Packages compiled by the React compiler carry «use no memo», which means nothing once bundled.
      checks: { moduleLevelDirective: false },
    },
  },
  // An «iife» worker would include the 430 KB formatter that it imports only on demand.
  worker: { format: 'es' },
  // For `vite web` beside a running server: the dependency optimizer cannot load the `?worker` imports in these.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
