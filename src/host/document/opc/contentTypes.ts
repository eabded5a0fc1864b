import { attribute, makeLike, setAttribute } from '../xml/edit';
import { childrenNamed, removeChild, type XmlElement } from '../xml/tree';

/** Name of the part that states the content type of every other one. */
export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** The content type of a part by its own entry or its extension; `null` when the file states none. */
export function contentTypeOf(types: XmlElement, part: string): string | null {
  const override = findOverride(types, part);
  if (override) return attribute(override, 'ContentType');
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  for (const element of childrenNamed(types, 'Default')) {
    if (attribute(element, 'Extension')?.toLowerCase() === extension)
      return attribute(element, 'ContentType');
  }
  return null;
}

/** States the content type of a part; VML drawings by their extension, as Excel wants it, all others by name. */
export function setContentType(types: XmlElement, part: string, type: string): void {
  if (contentTypeOf(types, part) === type) return;
  const found = findOverride(types, part);
  if (found) {
    setAttribute(found, 'ContentType', type);
  } else if (part.endsWith('.vml')) {
    types.children.unshift(makeLike(types, 'Default', { Extension: 'vml', ContentType: type }));
  } else {
    types.children.push(makeLike(types, 'Override', { PartName: `/${part}`, ContentType: type }));
  }
}

/** Takes the entry of a part away. Answers whether there was one. */
export function removeContentType(types: XmlElement, part: string): boolean {
  const found = findOverride(types, part);
  if (found) removeChild(types, found);
  return found !== undefined;
}

function findOverride(types: XmlElement, part: string): XmlElement | undefined {
  const name = `/${part}`.toLowerCase();
  return childrenNamed(types, 'Override').find(
    (element) => attribute(element, 'PartName')?.toLowerCase() === name,
  );
}
