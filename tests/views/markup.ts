/** An element of rendered markup; its children are elements and text, in order. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

/** Elements that end with their start tag. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>]+="[^"]*")*)\s*(\/?)>|<!--.*?-->/gs;
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' },
};

const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** Reads what React writes, and throws on anything else: it closes every element and escapes all text. */
export function readMarkup(html: string): Element {
  const root: OpenElement = { tag: '', attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  const addText = (end: number) => {
    const text = html.slice(at, end);
    if (/[<>]/.test(text)) throw new Error(`not as React writes it: ${text}`);
    if (text !== '') open.at(-1)?.children.push(unescaped(text));
  };
  for (const token of html.matchAll(TOKEN)) {
    const [whole, closing, tag, attributes = '', selfClosing] = token;
    addText(token.index);
    at = token.index + whole.length;
    if (tag === undefined) continue;
    if (closing) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes another element`);
      continue;
    }
    const element: OpenElement = { tag, attributes: attributesOf(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (!selfClosing && !VOID.has(tag)) open.push(element);
  }
  addText(html.length);
  if (open.length !== 1) throw new Error('an element stays open');
  return root;
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );

/** All elements inside one, in the order of the page. */
export const elementsIn = (root: Element): Element[] =>
  root.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...elementsIn(child)],
  );

/** All words inside an element, as `textContent` has them. */
export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

export const hasClass = ({ attributes }: Element, name: string): boolean =>
  (attributes.class ?? '').split(' ').includes(name);

/** The elements inside one that have this tag, or this class where it begins with a dot. */
export const allIn = (root: Element, name: string): Element[] =>
  elementsIn(root).filter((element) =>
    name.startsWith('.') ? hasClass(element, name.slice(1)) : element.tag === name,
  );

/** The one element with this tag or class whose words contain a text or match a pattern. */
export function oneIn(root: Element, name: string, words: string | RegExp = ''): Element {
  const found = allIn(root, name).filter((element) => isIn(words, textOf(element)));
  const [first] = found;
  if (!first || found.length > 1)
    throw new Error(`${found.length} elements ${name} with “${words}” in: ${textOf(root)}`);
  return first;
}

const isIn = (words: string | RegExp, text: string): boolean =>
  typeof words === 'string' ? text.includes(words) : words.test(text);

/** What a screen reader calls a control: its label of its own, else its words. */
export const nameOf = (element: Element): string =>
  (element.attributes['aria-label'] ?? spokenIn(element)).trim();

const spokenIn = (element: Element): string =>
  element.attributes['aria-hidden'] === 'true'
    ? ''
    : element.children
        .map((child) => (typeof child === 'string' ? child : spokenIn(child)))
        .join('');

/** The names of all elements with this tag. */
export const namesOf = (root: Element, tag: string): string[] => allIn(root, tag).map(nameOf);

/** The ids that stand on more than one element. */
export function repeatedIds(root: Element): string[] {
  const ids = elementsIn(root).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
