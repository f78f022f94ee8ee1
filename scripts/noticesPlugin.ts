import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { methodEn } from '../src/ui/messages/method.ts';
import { type BundledPackage, describePackage, packageFolders } from './licences.ts';
import type { ProjectWords } from './projectWords.ts';

const FILE = 'THIRD-PARTY-NOTICES.txt';
const RULE = '-'.repeat(80);

const byName = (a: BundledPackage, b: BundledPackage): number =>
  a.name < b.name || (a.name === b.name && a.version < b.version) ? -1 : 1;

/** The notice as text: the app, its data, then each package with its licence. */
function noticesText(
  packages: readonly BundledPackage[],
  { title, licence }: ProjectWords,
): string {
  const entries = [...packages]
    .sort(byName)
    .map(({ name, version, licence, homepage, text }) =>
      [RULE, `${name} ${version}`, `Licence: ${licence}`, homepage, '', text]
        .filter((line, index) => line !== '' || index > 3)
        .join('\n'),
    );
  return `${[
    title,
    '',
    methodEn['panel.method.licence1'].replace('{licence}', () => licence),
    '',
    `The app holds parts of ${entries.length} packages, under the following licences.`,
    '',
    entries.join('\n\n'),
  ].join('\n')}\n`;
}

/** Modules of which something is in the bundle, and files that assets were made of. */
function idsOf(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'chunk'
      ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) =>
          renderedLength > 0 ? [id] : [],
        )
      : file.originalFileNames,
  );
}

/**
 * Writes the licences of what is bundled into `THIRD-PARTY-NOTICES.txt`; a package under another
 * licence than the allowed ones fails the build. Workers are built apart: `inWorkers` listens there.
 */
export function noticesPlugin(words: () => ProjectWords): {
  readonly main: Plugin;
  readonly inWorkers: () => Plugin[];
} {
  let root = process.cwd();
  const ids = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const id of idsOf(bundle)) ids.add(id.startsWith('/') ? id : join(root, id));
  };
  return {
    inWorkers: () => [
      {
        name: 'third-party-notices-of-workers',
        generateBundle: (_options, bundle) => collect(bundle),
      },
    ],
    main: {
      name: 'third-party-notices',
      apply: 'build',
      configResolved(config) {
        root = config.root;
      },
      generateBundle(_options, bundle) {
        collect(bundle);
        // Style sheets leave no module in a chunk.
        for (const id of this.getModuleIds()) if (/\.css($|\?)/.test(id)) ids.add(id);
        const packages = new Map(
          [...packageFolders(ids)]
            .map(describePackage)
            .map((found) => [`${found.name} ${found.version}`, found]),
        );
        this.emitFile({
          type: 'asset',
          fileName: FILE,
          source: noticesText([...packages.values()], words()),
        });
      },
    },
  };
}
