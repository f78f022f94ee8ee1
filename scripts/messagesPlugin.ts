import { join, sep } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const LANGUAGE = /^\0?virtual:messages\/(en|fr)$/;

/**
 * Gives the app its messages as `virtual:messages/en` and `virtual:messages/fr`, so that a reader loads
 * one language, while translators find both side by side in `src/ui/messages/`.
 */
export function messagesPlugin(): Plugin {
  let folder = '';
  return {
    name: 'messages',
    configResolved({ root }) {
      folder = join(root, 'src', 'ui', 'messages');
    },
    resolveId: (id) => (LANGUAGE.test(id) ? `\0${id}` : null),
    async load(id) {
      const lang = LANGUAGE.exec(id)?.[1];
      if (lang !== 'en' && lang !== 'fr') return null;
      const { module } = await runnerImport<typeof import('../src/ui/messages/catalogue')>(
        join(folder, 'catalogue.ts'),
        { configFile: false, logLevel: 'error' },
      );
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(module.CATALOGUES[lang]))});`;
    },
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (!path.startsWith(folder + sep)) return;
        for (const lang of ['en', 'fr']) {
          const module = server.moduleGraph.getModuleById(`\0virtual:messages/${lang}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
