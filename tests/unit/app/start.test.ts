import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { THEME_KEY } from '../../../src/app/themeChoice';
import { storedName } from '../../../src/ui/stored';

const SCRIPT = readFileSync('public/start.js', 'utf8');

interface Visit {
  readonly address?: string;
  readonly languages?: readonly string[];
  readonly stored?: Readonly<Record<string, string>>;
}

/** What the script makes of the page's root, and what it asked the storage for. */
function start({ address = 'https://a.example/', languages = [], stored = {} }: Visit) {
  const location = new URL(address);
  const asked: string[] = [];
  const queries: string[] = [];
  const properties = new Map<string, string>();
  const root = {
    lang: '',
    dataset: {} as Record<string, string>,
    style: { setProperty: (name: string, value: string) => properties.set(name, value) },
    toggleAttribute: (name: string, on: boolean) => on && properties.set(name, ''),
  };
  runInNewContext(SCRIPT, {
    ...{ URL, URLSearchParams, location, window: { origin: location.origin } },
    document: { baseURI: address, documentElement: root, addEventListener: () => undefined },
    navigator: { languages },
    localStorage: {
      getItem(name: string) {
        asked.push(name);
        return stored[name] ?? null;
      },
    },
    addEventListener: () => undefined,
    requestAnimationFrame: () => 0,
    matchMedia(query: string) {
      queries.push(query);
      return { addEventListener: () => undefined };
    },
    MutationObserver: class {
      observe() {}
    },
  });
  return { ...root, asked, queries, properties, isComing: properties.has('data-coming') };
}

describe('what is decided before the first paint', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('reads what the program stores under the names that it gives', () => {
    for (const address of ['https://a.example/', 'https://a.example/a/b/index.html?x=1']) {
      vi.stubGlobal('document', { baseURI: address });
      const names = [THEME_KEY, 'panel.width'].map(storedName);
      expect(start({ address }).asked).toEqual(names);
      const [theme = '', width = ''] = names;
      const { dataset, properties } = start({
        address,
        stored: { [theme]: 'dark', [width]: '410' },
      });
      expect(dataset.theme).toBe('dark');
      expect(properties.get('--panel-wish')).toContain('410px');
    }
    expect(readFileSync('src/app/Separator.tsx', 'utf8')).toContain("'panel.width'");
  });

  it('takes the language of the address, else the first of the reader’s that there is', () => {
    const languageOf = (hash: string, ...languages: string[]) =>
      start({ address: `https://a.example/${hash}`, languages }).lang;
    expect(languageOf('')).toBe('en');
    expect(languageOf('', 'de', 'fr-CA', 'en')).toBe('fr');
    expect(languageOf('', 'EN-us', 'fr')).toBe('en');
    expect(languageOf('', 'frr', 'es')).toBe('en');
    expect(languageOf('#lang=fr', 'en')).toBe('fr');
    expect(languageOf('#sel=place:gao&lang=en', 'fr')).toBe('en');
    expect(languageOf('#lang=de&q=lang=fr', 'en')).toBe('en');
  });

  it('shows the first view where the address asks for no other', () => {
    const seen = (path: string) => {
      const { dataset, isComing } = start({ address: `https://a.example/${path}` });
      return isComing ? 'coming' : dataset.still;
    };
    expect(['', '#', '#lang=fr', '#lang=fr&v=0123456789ab'].map(seen)).toEqual([
      ...['en', 'en', 'fr', 'fr'],
    ]);
    for (const hash of ['#sel=place:gao', '#lang=fr&t=2013-01-01..2013-02-01', '#nonsense'])
      expect(seen(hash)).toBe('coming');
    for (const other of ['?project=local', '?code=0123456789ab'])
      expect(seen(other)).toBe('coming');
    expect(seen('?embed')).toBe('none');
  });

  it('asks for the frames that the program has', () => {
    const layout = readFileSync('src/app/usePageLayout.ts', 'utf8');
    const queries = [...layout.matchAll(/_QUERY = '([^']+)'/g)].map(([, query]) => query);
    expect(queries).toHaveLength(2);
    expect(start({}).queries).toEqual(queries);
  });
});
