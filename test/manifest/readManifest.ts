import { readFileSync } from 'node:fs';
import path from 'node:path';

export const manifestFile = path.resolve('manifest.xml');
export const manifestText = readFileSync(manifestFile, 'utf8');

/** The address that the committed manifest names; the build replaces it. */
export const developerHost = 'https://localhost:3000/';

/** Elements by local name, in document order, under a document or an element. */
export function elements(under: Document | Element, name: string): Element[] {
  return [...under.getElementsByTagNameNS('*', name)];
}

/** The attribute of an element; a missing one fails the test that asks. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.nodeName}> has no attribute ${name}.`);
  return value;
}

export function parseManifest(text: string = manifestText): Document {
  return new DOMParser().parseFromString(text, 'application/xml');
}
