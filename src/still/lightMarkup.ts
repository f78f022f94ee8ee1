/** What turns the markup of components into a page that is short, and that the policy for styles lets pass. */

/** Opening tags; React writes `>` in no attribute. */
const TAG = /<[a-z][^<>]*>/g;

/** Pixels of something this wide as a share of it. */
const shareOf = (styles: string, width: number): string =>
  styles.replaceAll(
    /(inset-inline-(?:start|end)|inline-size):(-?[\d.]+)px/g,
    (_, name: string, px: string) => `${name}:${Math.round((Number(px) / width) * 1e4) / 100}%`,
  );

/** Drawings that are laid out in pixels of such a width stretch to the one that there is. */
const stretching = (markup: string, width: number): string =>
  markup.replaceAll(
    new RegExp(`<svg (?:width="${width}" height="(\\d+)"|class="timeline-minor-ticks")`, 'g'),
    (found, height = '5') =>
      `${found.replace(` width="${width}"`, ' width="100%"')} viewBox="0 0 ${width} ${height}" preserveAspectRatio="none"`,
  );

/** Styles of elements as classes: the policy refuses the attribute. */
export class StyleClasses {
  private readonly names = new Map<string, string>();

  /** `width` is the width in CSS pixels for which the markup was made. */
  take(markup: string, width: number): string {
    return stretching(markup, width).replaceAll(TAG, (tag) => {
      const [attribute, styles] = / style="([^"]*)"/.exec(tag) ?? [];
      if (attribute === undefined || styles === undefined) return tag;
      const rule = shareOf(styles, width);
      const name = this.names.get(rule) ?? `at-${this.names.size}`;
      this.names.set(rule, name);
      const without = tag.replace(attribute, '');
      return / class="/.test(without)
        ? without.replace(/ class="/, ` class="${name} `)
        : without.replace(/^<[a-z]+/, `$& class="${name}"`);
    });
  }

  /** The style sheet of all classes given so far. */
  get css(): string {
    return [...this.names].map(([rule, name]) => `.still-page .${name} { ${rule}; }\n`).join('');
  }
}

/** Numbers of drawings to a hundredth, and nothing for browsers of long ago. */
export const lightDrawings = (markup: string): string =>
  markup.replaceAll(TAG, (tag) =>
    tag.replaceAll(/(\d\.\d\d)\d+/g, '$1').replace(' focusable="false"', ''),
  );

/** What assistive technology and the program read of an element; what is inert needs none of it. */
const READ_BY_PROGRAM =
  / (?:aria-(?:label|labelledby|controls|describedby|value\w+|orientation|expanded)|id|for|title|name|tabindex|role|type="button"|maxlength|autocomplete)(?:="[^"]*"|(?=[ >]))/gi;

/** The stretches of the page that keep their place without effect. */
const WITHOUT_EFFECT =
  /<div class="app-(?:settings".*?<\/header>|layers" inert.*?(?=<div class="app-map")|timeline" inert.*?(?=<div class="app-evidence"))/gs;

/** Takes no room; who dropped a file into it before the program is there would wait in vain. */
const FILE_FIELD = /<input [^<>]*type="file"[^<>]*>/g;

/** What is there for the eye alone, in fewer words. */
export const lessForTheEye = (page: string): string =>
  page
    .replaceAll(FILE_FIELD, '')
    .replaceAll(WITHOUT_EFFECT, (stretch) =>
      stretch.replaceAll(TAG, (tag) => tag.replaceAll(READ_BY_PROGRAM, '')),
    );

const DRAWING = /<svg(?: class="([\w-]+))?([^>]*)>(.*?)<\/svg>/gs;
/** Styles find its parts by what stands around it. */
const BOUND = 'document-sheet';

/** A drawing that stands on the page several times is written once, and referred to. */
export function sharedDrawings(markup: string): {
  readonly markup: string;
  readonly shared: string;
} {
  const keyOf = (first: string | undefined, inner: string) => `${first}>${inner}`;
  const counts = new Map<string, number>();
  for (const [, first, , inner = ''] of markup.matchAll(DRAWING))
    counts.set(keyOf(first, inner), (counts.get(keyOf(first, inner)) ?? 0) + 1);
  const ids = new Map<string, string>();
  const shared: string[] = [];
  const short = markup.replaceAll(
    DRAWING,
    (whole, first: string | undefined, rest: string, inner: string) => {
      const key = keyOf(first, inner);
      if ((counts.get(key) ?? 0) < 2 || inner.includes('<use') || inner.includes(BOUND))
        return whole;
      let id = ids.get(key);
      if (id === undefined) {
        id = `s${ids.size}`;
        ids.set(key, id);
        // Below its class, by which styles find its parts.
        shared.push(`<g id="${id}"${first ? ` class="${first}"` : ''}>${inner}</g>`);
      }
      return `<svg${first ? ` class="${first}` : ''}${rest}><use href="#${id}"></use></svg>`;
    },
  );
  return { markup: short, shared: shared.join('') };
}

/** Without the end tags of shapes, which may close themselves. */
export const withoutEnds = (markup: string): string =>
  markup.replaceAll(/><\/(?:path|rect|circle|stop|use)>/g, '/>');
