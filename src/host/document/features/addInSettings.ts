import type { Book } from '../book/book';
import type { AddIn, AddInSettings } from '../model';
import { XML_DECLARATION } from '../opc/package';
import { CONTENT_TYPE } from '../opc/vocabulary';
import { attempt } from '../result';
import { attribute, make, makeLike } from '../xml/edit';
import { childNamed, childrenNamed, type XmlElement } from '../xml/tree';
import { writeXml } from '../xml/writeXml';
import { guidFrom } from './guid';

const PANES_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const EXTENSION_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';

const PANES_ROOT = `${XML_DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES_NAMESPACE}"/>`;

/** Points; how wide Excel opens a pane. */
const PANE_WIDTH = 350;

/**
 * Opens what add-ins keep in the workbook, `document.settings` of Office.js ([MS-OWEXML]): the package leads to a list of
 * task panes, each of them to the part of its add-in, which holds the settings as properties. Below `attempt`.
 */
export function openAddInSettings({ parts }: Book): AddInSettings {
  const panes = (): string | null => parts.related('', 'webextensiontaskpanes');

  /** The parts of add-ins. One that others made and that cannot be read is nobody's. */
  function extensions(): { part: string; root: XmlElement }[] {
    const list = panes();
    if (list === null) return [];
    return parts.relations(list).flatMap(({ kind, part }) => {
      if (kind !== 'webextension' || part === null || !parts.has(part)) return [];
      const read = attempt(() => parts.tree(part));
      return read.ok ? [{ part, root: read.value }] : [];
    });
  }

  function partOf(id: string): string | null {
    return extensions().find(({ root }) => references(root).includes(plain(id)))?.part ?? null;
  }

  function read(id: string): ReadonlyMap<string, string> {
    const part = partOf(id);
    return part === null ? new Map() : settingsIn(parts.tree(part));
  }

  function add(addIn: AddIn): string {
    const part = parts.freeName('xl/webextensions/webextension', '.xml');
    parts.put(
      part,
      extensionText(addIn, guidFrom(`web extension\n${part}\n${addIn.id}`)),
      CONTENT_TYPE.webExtension,
    );
    const list = panes() ?? addPanes();
    const relation = parts.relate(list, 'webextension', part);
    const root = parts.edit(list);
    const reference = makeLike(root, 'webextensionref', {
      'xmlns:r': parts.vocabulary.relationships,
      'r:id': relation,
    });
    const pane = {
      dockstate: 'right',
      visibility: '0',
      width: PANE_WIDTH,
      row: childrenNamed(root, 'taskpane').length,
    };
    root.children.push(makeLike(root, 'taskpane', pane, [reference]));
    return part;
  }

  function addPanes(): string {
    const part = 'xl/webextensions/taskpanes.xml';
    parts.put(part, PANES_ROOT, CONTENT_TYPE.webExtensionTaskpanes);
    parts.relate('', 'webextensiontaskpanes', part);
    return part;
  }

  const list = panes();
  if (list !== null) parts.tree(list);
  extensions();

  return {
    read,
    write(addIn, settings) {
      if (same(read(addIn.id), settings)) return;
      const root = parts.edit(partOf(addIn.id) ?? add(addIn));
      const properties = childNamed(root, 'properties') ?? insertProperties(root);
      properties.children = [...settings].map(([name, value]) => makeLike(root, 'property', { name, value }));
    },
  };
}

/** The add-ins that a part says it belongs to: one, and the same one in other stores. */
function references(root: XmlElement): string[] {
  const others = childNamed(root, 'alternateReferences');
  return [root, ...(others ? [others] : [])]
    .flatMap((parent) => childrenNamed(parent, 'reference'))
    .map((reference) => plain(attribute(reference, 'id') ?? ''));
}

/** Ids are written with and without braces, in large and small letters. */
function plain(id: string): string {
  return id.toLowerCase().replace(/^\{|\}$/gu, '');
}

function settingsIn(root: XmlElement): ReadonlyMap<string, string> {
  const properties = childNamed(root, 'properties');
  const found = properties ? childrenNamed(properties, 'property') : [];
  return new Map(found.map((each) => [attribute(each, 'name') ?? '', attribute(each, 'value') ?? '']));
}

function insertProperties(root: XmlElement): XmlElement {
  const made = makeLike(root, 'properties');
  const before = childNamed(root, 'alternateReferences') ?? childNamed(root, 'reference');
  root.children.splice(before ? root.children.indexOf(before) + 1 : 0, 0, made);
  return made;
}

function extensionText({ id, version }: AddIn, instance: string): string {
  const root = make('we:webextension', { 'xmlns:we': EXTENSION_NAMESPACE, id: instance }, [
    // The store that Excel names for an add-in which a developer has put in by hand.
    make('we:reference', { id, version, store: 'developer', storeType: 'Registry' }),
    make('we:alternateReferences'),
    make('we:properties'),
    make('we:bindings'),
  ]);
  return writeXml({ prolog: XML_DECLARATION, root, epilog: '' });
}

function same(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  return JSON.stringify([...left]) === JSON.stringify([...right]);
}
