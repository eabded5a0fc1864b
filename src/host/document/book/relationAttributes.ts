import type { Vocabulary } from '../opc/vocabulary';
import { setAttribute } from '../xml/edit';
import type { XmlElement } from '../xml/tree';

/** The prefix that the part's root binds to relation ids, with its colon; bound when it is missing. */
export function relationPrefix(root: XmlElement, vocabulary: Vocabulary): string {
  const bound = root.attributes.find(
    ({ name, raw }) => name.startsWith('xmlns:') && raw === vocabulary.relationships,
  );
  if (bound) return `${bound.name.slice('xmlns:'.length)}:`;
  let prefix = 'r';
  while (root.attributes.some(({ name }) => name === `xmlns:${prefix}`)) prefix += 'r';
  setAttribute(root, `xmlns:${prefix}`, vocabulary.relationships);
  return `${prefix}:`;
}
