import { createElement, type ReactNode } from 'react';
import { attributeText, type FigureChild } from './node';

/** React writes SVG's names in camel case, but for data and ARIA. */
const reactName = (name: string): string =>
  /^(data|aria)-/.test(name)
    ? name
    : name.replace(/[-:](\w)/g, (_, letter: string) => letter.toUpperCase());

function elementOf(child: FigureChild, key: number, buttons: boolean): ReactNode {
  if (typeof child === 'string') return child;
  const { tag, attributes, children } = child;
  const props: Record<string, unknown> = { key };
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) props[reactName(name)] = attributeText(value);
  if (buttons && attributes['data-ref'] !== undefined) {
    // The drawing's own <title> is the button's name.
    props.role = 'button';
    props.tabIndex = -1;
  }
  return createElement(tag, props, ...children.map((inner, at) => elementOf(inner, at, buttons)));
}

interface FigureTreeProps {
  readonly nodes: readonly FigureChild[];
  /** Makes a button of everything that stands for a record or a place. */
  readonly buttons?: boolean;
}

/** A picture, or parts of one, as elements of the page. */
export const FigureTree = ({ nodes, buttons = false }: FigureTreeProps): ReactNode =>
  nodes.map((child, key) => elementOf(child, key, buttons));
