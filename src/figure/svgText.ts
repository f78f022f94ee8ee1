import { xmlText } from '../dataset/exporters/xml';
import { attributeText, type FigureChild, type FigureNode } from './node';

function serialise(child: FigureChild): string {
  if (typeof child === 'string') return xmlText(child);
  const { tag, attributes, children } = child;
  const written = Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${xmlText(attributeText(value))}"`,
    )
    .join('');
  const inside = children.map(serialise).join('');
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

/** A picture as the text of an SVG file; whatever its words hold, they stay text. */
export const svgText = (svg: FigureNode): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(svg)}\n`;
