import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { productionRouter } from './production-router.js';

/** The pages as the server renders them, with all they import: the program needs no package for them when it runs. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { alias: productionRouter },
  ssr: { noExternal: true },
  // Else the program would run React's checks for developers, which take most of the time of a page.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: { ssr: 'workbench/server.tsx', outDir: '../dist/web-server', emptyOutDir: true },
});
