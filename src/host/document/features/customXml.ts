import type { Book } from '../book/book';
import type { CustomXmlPart, CustomXmlParts, Outcome } from '../model';
import { CONTENT_TYPE } from '../opc/vocabulary';
import { XML_DECLARATION } from '../opc/package';
import { attempt, DONE, failure, success } from '../result';
import { attribute, prefixedAttribute } from '../xml/edit';
import { parseXml } from '../xml/parseXml';
import { prefixOf, type XmlElement } from '../xml/tree';
import { escapeAttribute } from '../xml/text';
import { guidFrom } from './guid';

const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Opens the custom XML parts of the workbook. Below `attempt`. */
export function openCustomXml(book: Book): CustomXmlParts {
  const { parts } = book;

  /** Every custom XML part with its id; the relation may start at the workbook or at the package. */
  function stored(): { source: string; relationId: string; part: string; id: string }[] {
    return [book.part, ''].flatMap((source) =>
      parts.relations(source).flatMap((relation) => {
        if (relation.kind !== 'customXml' || relation.part === null || !parts.has(relation.part)) return [];
        const properties = parts.related(relation.part, 'customXmlProps');
        const id = properties === null ? null : prefixedAttribute(parts.tree(properties), 'itemID');
        return [{ source, relationId: relation.id, part: relation.part, id: id ?? guidFrom(relation.part) }];
      }),
    );
  }
  stored();

  function describe({ part, id }: { part: string; id: string }): CustomXmlPart {
    const xml = parts.text(part).replace(/^\ufeff/, '');
    const parsed = attempt(() => parseXml(xml, { part, depth: parts.limits.depth }));
    // A part that others made may be no well-formed XML; it is handed out as it is.
    return { id, xml, namespace: parsed.ok ? namespaceOf(parsed.value.root) : '' };
  }

  function checked(xml: string): Outcome {
    if (/\p{Cs}/u.test(xml))
      return failure('xml-malformed', 'The text has half of a character (a lone surrogate).');
    const parsed = attempt(() => parseXml(xml, { part: 'custom XML', depth: parts.limits.depth }));
    return parsed.ok ? DONE : parsed;
  }

  return {
    list: () => stored().map(describe),
    add(xml, id) {
      const outcome = checked(xml);
      if (!outcome.ok) return outcome;
      const part = parts.freeName('customXml/item', '.xml');
      const number = part.slice('customXml/item'.length, -'.xml'.length);
      const properties = `customXml/itemProps${number}.xml`;
      const itemId = id ?? guidFrom(`custom xml\n${number}\n${xml}`);
      if (stored().some((each) => each.id === itemId))
        return failure('name-taken', `There is a custom XML part ${itemId} already.`);
      parts.put(part, xml, 'application/xml');
      parts.put(properties, propertiesText(itemId), CONTENT_TYPE.customXmlProperties);
      parts.relate(part, 'customXmlProps', properties);
      parts.relate(book.part, 'customXml', part);
      return success(describe({ part, id: itemId }));
    },
    setXml(id, xml) {
      const found = stored().find((each) => each.id === id);
      if (!found) return failure('not-found', `There is no custom XML part ${id}.`);
      const outcome = checked(xml);
      if (outcome.ok) parts.put(found.part, xml);
      return outcome;
    },
    delete(id) {
      const found = stored().find((each) => each.id === id);
      if (!found) return failure('not-found', `There is no custom XML part ${id}.`);
      parts.unrelate(found.source, found.relationId);
      return DONE;
    },
  };
}

function propertiesText(id: string): string {
  return `${XML_DECLARATION}<ds:datastoreItem xmlns:ds="${PROPERTIES_NAMESPACE}" ds:itemID="${escapeAttribute(id)}"><ds:schemaRefs/></ds:datastoreItem>`;
}

function namespaceOf(root: XmlElement): string {
  const prefix = prefixOf(root);
  return attribute(root, prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? '';
}
