/** Small questions to parsed XML: names without prefixes, children that are elements. */
import type { XmlElement, XmlNodeBase } from 'xmldoc';

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement);
}

function isElement(node: XmlNodeBase): node is XmlElement {
  return node.type === 'element';
}
