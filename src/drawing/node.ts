/**
 * A picture as plain data: the same tree becomes an SVG file, which needs no page, or React elements
 * on the screen.
 */
export interface FigureNode {
  readonly tag: string;
  /** SVG's own names; an attribute that is `undefined` is left out. */
  readonly attributes: Attributes;
  readonly children: readonly FigureChild[];
}

/** A string is text, never markup. */
export type FigureChild = FigureNode | string;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its children. */
export const node = (
  tag: string,
  attributes: Attributes,
  ...children: readonly FigureChild[]
): FigureNode => ({ tag, attributes, children });

/** Number of decimals that a picture of some thousand pixels needs. */
const DECIMALS = 100;

/** An attribute's value as text; numbers to a hundredth. */
export const attributeText = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * DECIMALS) / DECIMALS) : value;
