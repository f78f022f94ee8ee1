/** The text of an HTML page as lines; asks of its nodes only what every DOM has. */

/** What a page says of itself, as far as it does; never its looks. */
export interface PageText {
  readonly lines: readonly PageLine[];
  readonly title: string | null;
  readonly publisher: string | null;
  /** As the page writes it. */
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

interface PageLine {
  readonly text: string;
  /** What of the page it is, where that is no part of its report. */
  readonly part: 'menu' | 'caption' | 'links' | null;
}

/** The little of a DOM that is asked. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;
const DROPPED = new Set(
  'script style noscript template svg iframe object canvas video audio select textarea head math'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const MENUS = new Set(['nav', 'header', 'footer', 'aside', 'menu', 'button', 'form']);
const MENU_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search']);
/** Deeper pages are none that anybody reads; beyond, nothing is taken. */
const DEEPEST = 400;

const nameOf = ({ nodeName }: PageNode): string => nodeName.toLowerCase();
const childrenOf = ({ childNodes }: PageNode): PageNode[] => Array.from(childNodes);
const attributeOf = (node: PageNode, name: string): string =>
  node.getAttribute?.(name)?.trim() ?? '';

/** All elements, in the order of the page. */
function* elementsIn(node: PageNode, depth = 0): Generator<PageNode> {
  if (depth > DEEPEST) return;
  for (const child of childrenOf(node)) {
    if (child.nodeType !== ELEMENT) continue;
    yield child;
    yield* elementsIn(child, depth + 1);
  }
}

function textIn(node: PageNode, depth = 0): string {
  if (node.nodeType === TEXT) return node.nodeValue ?? '';
  if (depth > DEEPEST) return '';
  return childrenOf(node)
    .map((child) => textIn(child, depth + 1))
    .join('');
}
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function partOf(node: PageNode, name: string): PageLine['part'] {
  if (name === 'figcaption' || name === 'caption') return 'caption';
  const role = attributeOf(node, 'role');
  return MENUS.has(name) || MENU_ROLES.has(role) ? 'menu' : null;
}

class Lines {
  readonly all: PageLine[] = [];
  private text = '';
  private linked = 0;
  private part: PageLine['part'] = null;

  add(text: string, isLinked: boolean, part: PageLine['part']): void {
    if (this.text.trim() === '') this.part = part;
    this.text += text;
    if (isLinked) this.linked += plain(text).length;
  }

  end(): void {
    const text = plain(this.text);
    const isLinks = this.linked > 0 && this.linked >= text.length * 0.9;
    if (text !== '') this.all.push({ text, part: this.part ?? (isLinks ? 'links' : null) });
    this.text = '';
    this.linked = 0;
  }
}

interface Within {
  readonly part: PageLine['part'];
  readonly isLinked: boolean;
  readonly inArticle: boolean;
  readonly depth: number;
}

function walk(node: PageNode, lines: Lines, within: Within): void {
  if (node.nodeType === TEXT) lines.add(node.nodeValue ?? '', within.isLinked, within.part);
  if (node.nodeType !== ELEMENT || within.depth > DEEPEST) return;
  const name = nameOf(node);
  if (DROPPED.has(name) || node.getAttribute?.('hidden') != null) return;
  const isBlock = name === 'br' || BLOCKS.has(name);
  if (isBlock) lines.end();
  const inArticle = within.inArticle || name === 'article' || name === 'main';
  // The header of an article has its headline, not the site's menu.
  const own = name === 'header' && within.inArticle ? null : partOf(node, name);
  const next = {
    part: within.part ?? own,
    isLinked: within.isLinked || name === 'a',
    inArticle,
    depth: within.depth + 1,
  };
  for (const child of childrenOf(node)) walk(child, lines, next);
  if (isBlock) lines.end();
}

/** The first that is no blank. */
const firstOf = (...values: readonly (string | undefined)[]): string | null =>
  values.map((value) => plain(value ?? '')).find((value) => value !== '') ?? null;

/** The text and the details of a page, as a parser has read it; nothing of it runs. */
export function pageText(page: PageNode): PageText {
  const elements = [...elementsIn(page)];
  const named = (name: string) => elements.filter((node) => nameOf(node) === name);
  const meta = (name: string) =>
    named('meta')
      .filter((node) => [attributeOf(node, 'property'), attributeOf(node, 'name')].includes(name))
      .map((node) => attributeOf(node, 'content'))[0];
  const [root, body] = [named('html')[0], named('body')[0]];
  const lines = new Lines();
  walk(body ?? root ?? page, lines, { part: null, isLinked: false, inArticle: false, depth: 0 });
  lines.end();
  const canonical = named('link').find((node) => attributeOf(node, 'rel') === 'canonical');
  const heading = named('h1')[0];
  const pageTitle = named('title')[0];
  const time = named('time')[0];
  return {
    lines: lines.all,
    title: firstOf(meta('og:title'), heading && textIn(heading), pageTitle && textIn(pageTitle)),
    publisher: firstOf(meta('og:site_name'), meta('application-name')),
    published: firstOf(
      meta('article:published_time'),
      meta('date'),
      time && attributeOf(time, 'datetime'),
      time && textIn(time),
    ),
    url: firstOf(canonical && attributeOf(canonical, 'href'), meta('og:url')),
    language: firstOf(root && attributeOf(root, 'lang')),
  };
}
