// Before the first paint, which the program itself comes too late for; src/app/themeChoice.ts writes the
// key, under the name that src/ui/stored.ts makes of it. Embedded pages follow the system, as src/app/embed/EmbedApp.tsx does.
try {
  const theme = localStorage.getItem(`${new URL('.', document.baseURI).pathname}#theme`);
  const isEmbedded = new URLSearchParams(location.search).has('embed');
  if (!isEmbedded && (theme === 'light' || theme === 'dark'))
    document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme it is.
}

// A frame with `sandbox` and without `allow-same-origin` lets this classic script run, but none of the
// program's modules. Where a host lets even these in, the program replaces the words.
if (window.origin === 'null' && location.protocol !== 'file:')
  addEventListener('DOMContentLoaded', () => {
    const link = document.createElement('a');
    link.textContent = 'Open the map / Ouvrir la carte';
    const whole = new URL(location.href);
    whole.search = '';
    link.href = whole.href;
    link.target = '_blank';
    link.rel = 'noopener';
    const reason = document.createElement('p');
    reason.textContent =
      'This frame’s sandbox keeps the map from starting: it needs allow-scripts and allow-same-origin. / ' +
      'Le bac à sable de ce cadre empêche la carte de démarrer : il lui faut allow-scripts et allow-same-origin.';
    document.getElementById('app')?.replaceChildren(reason, link);
  });
