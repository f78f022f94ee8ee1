import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CompiledProject, compileProject } from '../scripts/compileProject';
import type { CompileInput } from '../src/compile/compile';

/** What the build makes of a project, from a folder with its files. */
export function builtProject({ data, seeds }: CompileInput): CompiledProject {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [name, json] of Object.entries(data))
    write(`data/${name}.json`, JSON.stringify(json, null, 2));
  for (const [name, text] of Object.entries(seeds)) write(`seeds/${name}`, text);
  try {
    return compileProject(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
