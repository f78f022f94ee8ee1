import type { Document, Element, Node } from '@xmldom/xmldom';
import { RefusedError } from '../refused';

/** A placemark, and what it has from the folders around it. */
export interface Placemark {
  readonly element: Element;
  /** The nearest `TimeSpan` or `TimeStamp` of a folder or document around it (KML 2.2 §9.1). */
  readonly inheritedTime: Element | null;
  /** Names of the folders around it, the outermost first. */
  readonly folders: readonly string[];
}

const KML_NAMESPACE =
  /^https?:\/\/(?:www\.opengis\.net\/kml\/|earth\.google\.com\/kml\/|www\.google\.com\/kml\/ext\/)/;

/** Whether an element is one of KML or Google's extension: of those without a namespace all are taken for it. */
export const isOfKml = ({ namespaceURI }: Element): boolean =>
  namespaceURI === null || namespaceURI === '' || KML_NAMESPACE.test(namespaceURI);

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** The elements directly inside an element. */
export function* childElements(parent: Node): Generator<Element> {
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) yield node;
}

/** The first element of KML of this name directly inside. */
export function childOfKml(parent: Node, ...names: readonly string[]): Element | null {
  for (const child of childElements(parent))
    if (isOfKml(child) && names.includes(child.localName ?? '')) return child;
  return null;
}

const HOLDS_PLACEMARKS = ['kml', 'Document', 'Folder', 'Create', 'Change', 'Update'];

/** All placemarks in the order of the file. Throws `RefusedError` where the root is none of KML's. */
export function* placemarksOf(document: Document): Generator<Placemark> {
  const root = document.documentElement;
  if (!root || !isOfKml(root) || ![...HOLDS_PLACEMARKS, 'Placemark'].includes(root.localName ?? ''))
    throw new RefusedError('not_events', `<${root?.tagName ?? ''}>`);
  yield* within(root, { inheritedTime: null, folders: [] });
}

function* within(element: Element, around: Omit<Placemark, 'element'>): Generator<Placemark> {
  if (!isOfKml(element)) return;
  if (element.localName === 'Placemark') {
    yield { element, ...around };
    return;
  }
  if (!HOLDS_PLACEMARKS.includes(element.localName ?? '')) return;
  const time = childOfKml(element, 'TimeSpan', 'TimeStamp');
  const name = element.localName === 'Folder' ? childOfKml(element, 'name')?.textContent : null;
  const inside = {
    inheritedTime: time ?? around.inheritedTime,
    folders: name?.trim() ? [...around.folders, name.trim()] : around.folders,
  };
  for (const child of childElements(element)) yield* within(child, inside);
}
