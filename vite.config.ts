import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cspPlugin } from './scripts/cspPlugin.ts';
import { datasetPlugin } from './scripts/datasetPlugin.ts';

export default defineConfig({
  // Relative links work from any sub-path of a static host.
  base: './',
  plugins: [react(), datasetPlugin(), cspPlugin()],
  worker: { format: 'es' },
  build: { target: 'es2022' },
});
