/** What only a project has beside its events; that it has both is said by who reads it. */
const TELLING = ['data/project.json', 'data/sources.json'];

/**
 * In which folders, at most one deep, paths make a project: `''` for the top, which is the only one then, or
 * `folder/`. None where they make none.
 */
export function projectFolders(paths: readonly string[]): readonly string[] {
  const known = new Set(paths);
  const folders = paths.flatMap((path) => {
    const events = /^([^/]*\/)?data\/events\.json$/.exec(path);
    return events ? [events[1] ?? ''] : [];
  });
  const found = folders.filter((folder) => TELLING.some((name) => known.has(folder + name)));
  return found.includes('') ? [''] : [...new Set(found)];
}
