import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A fixed port: the service's CORS_ORIGINS must name this origin.
export default defineConfig({ plugins: [react()], server: { port: 5173, strictPort: true } });
