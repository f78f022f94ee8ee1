import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What the page says of the project to those who have not opened it, in the project's own language. */
export interface ProjectWords {
  readonly lang: string;
  readonly locale: string;
  /** That of the interface's other language. */
  readonly otherLocale: string;
  readonly promise: string;
  readonly title: string;
  /** The title up to its first comma, for a screen full of icons. */
  readonly shortTitle: string;
  readonly description: string;
  /** What is seen on the picture of a link's preview. */
  readonly picture: string;
  /** Short name of the licence. */
  readonly licence: string;
}

/** What holds of every project, in the languages of the interface. */
const OF_ALL = {
  en: {
    ...{ lang: 'en', locale: 'en_GB', otherLocale: 'fr_FR' },
    promise: 'Every mark on this map can be checked against the exact words of a source.',
  },
  fr: {
    ...{ lang: 'fr', locale: 'fr_FR', otherLocale: 'en_GB' },
    promise: 'Chaque repère de cette carte se vérifie dans les mots exacts d’une source.',
  },
} as const;

type Text = Readonly<Record<string, string>>;

/** The members of `data/project.json` that are read here; compile checks all of it. */
interface ProjectFile {
  readonly languages?: readonly string[];
  readonly title?: Text;
  readonly intro?: Text;
  readonly description?: Text;
  readonly picture?: Text;
  readonly licence?: { readonly name?: string };
}

/** The words of the project in `folder`; what is missing there is empty, for compile to report. */
export function readProjectWords(folder: string): ProjectWords {
  const file = join(folder, 'data', 'project.json');
  const project: ProjectFile = JSON.parse(readFileSync(file, 'utf8'));
  const lang = project.languages?.[0] === 'fr' ? 'fr' : 'en';
  const title = project.title?.[lang] ?? '';
  return {
    ...OF_ALL[lang],
    title,
    shortTitle: title.split(',')[0] ?? title,
    description: (project.description ?? project.intro)?.[lang] ?? '',
    picture: project.picture?.[lang] ?? title,
    licence: project.licence?.name ?? '',
  };
}

/** Words as the text of an element, or in its attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const escapeJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const filled = (text: string, words: ProjectWords, written: (text: string) => string): string =>
  text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) =>
    Object.hasOwn(words, name) ? written(words[name as keyof ProjectWords]) : gap,
  );

/** `index.html` with the project's words in its gaps, `{{title}}`. */
export const fillPage = (html: string, words: ProjectWords): string =>
  filled(html, words, escapeHtml).replace('<html lang="en">', `<html lang="${words.lang}">`);

/** The manifest of the installed app, likewise. */
export const fillManifest = (json: string, words: ProjectWords): string =>
  filled(json, words, escapeJson);

const MANIFEST = 'manifest.webmanifest';
/** The picture of a link's preview: in the folder of a project, or in `public/` for the one of this repository. */
const PICTURE = 'preview.png';

/** What of the page tells of a picture that the project has not. */
const PICTURE_TAGS = /\s*<meta\s+(?:property="og:image[^"]*"|name="twitter:image")[^>]*>/g;

const withoutPicture = (html: string): string =>
  html.replace(PICTURE_TAGS, '').replace('"summary_large_image"', '"summary"');

/** Puts the words of the project in `folder` into the head of the page and into the manifest. */
export function projectWordsPlugin(folder: string): Plugin {
  let publicDir = '';
  let outDir = '';
  const picture = join(folder, PICTURE);
  const hasPicture = (): boolean => folder === process.cwd() || existsSync(picture);
  const manifest = (): string =>
    fillManifest(readFileSync(join(publicDir, MANIFEST), 'utf8'), readProjectWords(folder));
  return {
    name: 'project-words',
    configResolved(config) {
      publicDir = config.publicDir;
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${MANIFEST}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/manifest+json');
        response.end(manifest());
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const page = hasPicture() ? html : withoutPicture(html);
        return fillPage(page, readProjectWords(folder));
      },
    },
    // A file that the build puts out stands in the place of the public one.
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: manifest() });
      if (existsSync(picture))
        this.emitFile({ type: 'asset', fileName: PICTURE, source: readFileSync(picture) });
    },
    writeBundle() {
      if (!hasPicture()) rmSync(join(outDir, PICTURE), { force: true });
    },
  };
}
