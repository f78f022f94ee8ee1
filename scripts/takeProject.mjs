import { existsSync } from 'node:fs';

/** Takes the folder of the project from `--project <folder>` for `vite.config.ts`; without it stands PROJECT. */
export function takeProject(args = process.argv.slice(2)) {
  const at = args.indexOf('--project');
  const folder = at === -1 ? process.env.PROJECT : args[at + 1];
  if (folder === undefined && at === -1) return;
  if (folder === undefined || !existsSync(`${folder}/data/project.json`)) {
    console.error(
      `${folder ?? '--project'}: no folder with data/project.json in it; see docs/projects.md.`,
    );
    process.exit(1);
  }
  process.env.PROJECT = folder;
}
