// Builds the site of a project into dist/: of this repository's own, or of --project <folder>.
import { build } from 'vite';
import { takeProject } from './takeProject.mjs';

takeProject();
await build();
