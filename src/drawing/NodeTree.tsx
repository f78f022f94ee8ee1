import { createElement, type ReactNode } from 'react';
import { attributeText, type FigureChild } from './node';

/** React writes SVG's names in camel case, but for data and ARIA. */
const reactName = (name: string): string =>
  /^(data|aria)-/.test(name)
    ? name
    : name.replace(/[-:](\w)/g, (_, letter: string) => letter.toUpperCase());

/** What keeps its element from one drawing to the next, whatever comes before it. */
const KEY_NAMES = [
  'mark',
  'pulse',
  'arrow',
  'ring',
  'town',
  'leader',
  'area',
  'name',
  'callout',
] as const;

function keyOf(child: FigureChild, index: number): string {
  if (typeof child === 'string') return String(index);
  for (const name of KEY_NAMES) {
    const value = child.attributes[`data-${name}`];
    if (value !== undefined) return `${name} ${value}`;
  }
  return String(index);
}

function elementOf(child: FigureChild, index: number): ReactNode {
  if (typeof child === 'string') return child;
  const { tag, attributes, children } = child;
  const props: Record<string, unknown> = { key: keyOf(child, index) };
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) props[reactName(name)] = attributeText(value);
  return createElement(tag, props, ...children.map(elementOf));
}

/** A picture, or parts of one, as elements of the page. */
export const NodeTree = ({ nodes }: { readonly nodes: readonly FigureChild[] }): ReactNode =>
  nodes.map(elementOf);
