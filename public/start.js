// Before the first paint, which the program itself comes too late for: theme, language and frame of the
// page that stands until then (src/still/).
const root = document.documentElement;
const query = new URLSearchParams(location.search);
const isEmbedded = query.has('embed');
// Of another project than the page's own, one at the desk too, nothing stands here: not even its title (src/opened/).
const hasProject = query.has('project') || query.has('code');
root.toggleAttribute('data-project', hasProject);

// src/app/themeChoice.ts and src/app/Separator.tsx write the keys, under the names that src/ui/stored.ts
// makes of them. Embedded pages follow the system, as src/app/embed/EmbedApp.tsx does.
const stored = (key) =>
  localStorage.getItem(`${new URL('.', document.baseURI).pathname}#${key}`);
try {
  const theme = stored('theme');
  if (!isEmbedded && (theme === 'light' || theme === 'dark')) root.dataset.theme = theme;
  // As src/app/panelWidth.ts limits it.
  const width = Number(stored('panel.width') || Number.NaN);
  if (Number.isFinite(width) && width > 0)
    root.style.setProperty('--panel-wish', `clamp(300px, ${width}px, max(300px, 100vw - 500px))`);
} catch {
  // Storage is blocked: the system's theme and the usual width it is.
}

// The language as src/app/main.tsx finds it.
const askedIn = (hash) => /(?:^#|&)lang=(en|fr)(?=&|$)/.exec(hash)?.[1];
const asked = askedIn(location.hash);
const spoken = (navigator.languages ?? []).flatMap((name) => /^(en|fr)\b/i.exec(name)?.[1] ?? []);
const language = asked ?? spoken[0]?.toLowerCase() ?? 'en';
root.lang = language;
root.dataset.still = isEmbedded ? 'none' : language;

// The still page is the first view: for an address with a view of its own it would be a wrong one.
const isComing = () => hasProject || location.hash.slice(1).split('&').some((part) => part && !/^(lang|v)=/.test(part));
root.toggleAttribute('data-coming', isComing());
addEventListener('hashchange', () => {
  if (!document.querySelector('.still-page')) return;
  root.toggleAttribute('data-coming', isComing());
  if (asked && !askedIn(location.hash))
    history.replaceState(null, '', `${location.hash || '#'}${isComing() ? '&' : ''}lang=${asked}`);
});

// Below the title no half page is shown, whose parts would move as the rest comes: what follows it has been read.
root.toggleAttribute('data-parsing', true);
const isWhole = () => document.querySelector('#app ~ noscript') !== null;

// Words first: a slow browser takes longer to paint the pictures than to fetch the program.
const PICTURES_AFTER_MS = 500;
root.toggleAttribute('data-words', true);
const showPictures = () => root.removeAttribute('data-words');
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(showPictures, PICTURES_AFTER_MS)));

// The frame, by the queries of src/app/usePageLayout.ts.
const desk = matchMedia('(width >= 64rem)');
const sheet = matchMedia('(width < 45rem) and (not ((width >= 30rem) and (height < 30rem)))');
let isTitled = !hasProject;
const fit = () => {
  if (!isTitled && document.title) {
    isTitled = true;
    document.title = language === 'fr' ? 'La carte se charge…' : 'The map is loading…';
  }
  if (isWhole()) root.removeAttribute('data-parsing');
  const frame = desk.matches ? 'desk' : sheet.matches ? 'sheet' : 'columns';
  for (const app of document.querySelectorAll('.still-page > .app')) app.dataset.frame = frame;
  for (const part of document.querySelectorAll('.still-page .sheet'))
    if (frame === 'sheet') part.dataset.height = 'half';
    else delete part.dataset.height;
};
// Files that the program asks for only when it runs (scripts/loadOrderPlugin.ts): French at once, the map's
// when the program has come, which would else share the line with them.
const fetchAhead = (links, rel) => {
  for (const link of document.querySelectorAll(links)) link.rel = rel;
};
document.addEventListener(
  'load',
  ({ target }) => {
    if (target.rel === 'modulepreload') target.dataset.there = '';
    if (document.querySelector('link[rel="modulepreload"]:not([data-there])')) return;
    showPictures();
    fetchAhead('link[data-of="map"]:not([rel])', 'modulepreload');
  },
  true,
);

const parsed = new MutationObserver(() => {
  fit();
  if (language === 'fr') fetchAhead('link[data-lang="fr"]:not([rel])', 'preload');
});
parsed.observe(root, { childList: true, subtree: true });
addEventListener('DOMContentLoaded', () => parsed.disconnect());
for (const query of [desk, sheet]) query.addEventListener('change', fit);

// A frame with `sandbox` and without `allow-same-origin` lets this classic script run, but none of the
// program's modules. Where a host lets even these in, the program replaces the words.
if (window.origin === 'null' && location.protocol !== 'file:')
  addEventListener('DOMContentLoaded', () => {
    const link = document.createElement('a');
    link.textContent = 'Open the map / Ouvrir la carte';
    const whole = new URL(location.href);
    // As src/ui/embedded.ts keeps it.
    const project = whole.searchParams.get('project');
    whole.search = '';
    if (project !== null) whole.searchParams.set('project', project);
    link.href = whole.href;
    link.target = '_blank';
    link.rel = 'noopener';
    const reason = document.createElement('p');
    reason.textContent =
      'This frame’s sandbox keeps the map from starting: it needs allow-scripts and allow-same-origin. / ' +
      'Le bac à sable de ce cadre empêche la carte de démarrer : il lui faut allow-scripts et allow-same-origin.';
    document.getElementById('app')?.replaceChildren(reason, link);
  });
