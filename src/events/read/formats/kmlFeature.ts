import { kmlGen } from '@tmcw/togeojson';
import { type Document, type Element, Node } from '@xmldom/xmldom';
import { childElements, childOfKml, isElement, isOfKml, type Placemark } from './kmlPlacemarks';
import { tableInDescription } from './kmlTable';

/** How a placemark looks and is looked at: no data, and with times that are not its own. */
const NOT_COPIED = ['Style', 'StyleMap', 'LookAt', 'Camera', 'Region', 'ExtendedData', 'Metadata'];
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const isTuple = (numbers: readonly string[]): boolean =>
  numbers.length >= 2 &&
  numbers.every((number, index) => NUMBER.test(number) || (index > 1 && number === ''));

/** Coordinates with single spaces; the library would read "x,5,7" as longitude 5. */
function coordinatesOf(element: Element, wrong: string[]): string {
  const text = (element.textContent ?? '').trim();
  if (element.localName === 'coord') {
    const numbers = text.split(/\s+/);
    if (!isTuple(numbers)) wrong.push(text);
    return numbers.join(' ');
  }
  const tuples = text === '' ? [] : text.replace(/\s*,\s*/g, ',').split(/\s+/);
  const bad = tuples.find((tuple) => !isTuple(tuple.split(',')));
  if (bad !== undefined) wrong.push(bad);
  return tuples.join(' ');
}

const TEXT_ONLY = ['description', 'Snippet', 'snippet', 'name', 'address'];

/** A copy under the names that the library looks for: KML's without prefix, other ones left out. */
function plainCopy(document: Document, element: Element, wrong: string[]): Element {
  const name = element.localName ?? '';
  const copy = document.createElement(name);
  if (name === 'coordinates' || name === 'coord') {
    copy.appendChild(document.createTextNode(coordinatesOf(element, wrong)));
    return copy;
  }
  if (TEXT_ONLY.includes(name)) {
    // Markup in a description stays text, also where it is not in a CDATA section.
    copy.appendChild(document.createTextNode((element.textContent ?? '').trim()));
    return copy;
  }
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) {
      if (isOfKml(node) && !NOT_COPIED.includes(node.localName ?? ''))
        copy.appendChild(plainCopy(document, node, wrong));
    } else if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE)
      copy.appendChild(document.createTextNode((node.nodeValue ?? '').trim()));
  }
  return copy;
}

/** `Data`, `SimpleData`, and elements of other namespaces, as the file has them. */
function* extendedData(placemark: Element): Generator<readonly [name: string, value: string]> {
  const data = childOfKml(placemark, 'ExtendedData');
  if (!data) return;
  for (const child of childElements(data)) {
    if (child.localName === 'SchemaData')
      for (const simple of childElements(child))
        yield [simple.getAttribute('name') ?? '', (simple.textContent ?? '').trim()];
    else if (child.localName === 'Data')
      yield [
        child.getAttribute('name') ?? '',
        (childOfKml(child, 'value')?.textContent ?? '').trim(),
      ];
    else yield [child.nodeName, (child.textContent ?? '').trim()];
  }
}

/** A placemark as a feature of GeoJSON; its geometry is a text where its coordinates are no numbers. */
export function kmlFeature(
  document: Document,
  { element, inheritedTime, folders }: Placemark,
): Readonly<Record<string, unknown>> {
  const wrong: string[] = [];
  const copy = plainCopy(document, element, wrong);
  const id = element.getAttribute('id');
  if (inheritedTime && !childOfKml(copy, 'TimeSpan', 'TimeStamp'))
    copy.appendChild(plainCopy(document, inheritedTime, wrong));
  const holder = { getElementsByTagName: (name: string) => (name === 'Placemark' ? [copy] : []) };
  // The library asks of a document only for its elements by name.
  const [feature] = kmlGen(holder as unknown as Document);
  // What the library calls so is the time of the placemark; in its data the words may mean anything.
  const { timestamp, timespan, ...read } = feature?.properties ?? {};
  const when: unknown = timespan ?? timestamp;
  const data = [...extendedData(element)];
  const description = typeof read.description === 'string' ? read.description : '';
  return {
    ...(id ? { id } : {}),
    ...(when === undefined ? {} : { when }),
    geometry: wrong[0] ?? feature?.geometry ?? null,
    properties: Object.fromEntries([
      ...(folders.length > 0 ? [['folder', folders.join(' / ')] as const] : []),
      ...(data.length > 0 ? data : tableInDescription(description)),
      ...Object.entries(read),
    ]),
  };
}
