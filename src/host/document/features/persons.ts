import type { Book } from '../book/book';
import { CONTENT_TYPE } from '../opc/vocabulary';
import { XML_DECLARATION } from '../opc/package';
import { attribute, makeLike } from '../xml/edit';
import { childrenNamed, type XmlElement } from '../xml/tree';
import { guidFrom } from './guid';

const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** The people who write threaded comments. */
export interface Persons {
  /** The person's name; '' when the workbook does not know the id. */
  nameOf(id: string): string;
  /** The id of the person with this name, added when new. */
  idOf(name: string): string;
}

/** Opens the workbook's list of people. Below `attempt`. */
export function openPersons(book: Book): Persons {
  const { parts } = book;
  const partName = (): string | null => parts.related(book.part, 'person');
  const elements = (): XmlElement[] => {
    const part = partName();
    return part === null ? [] : childrenNamed(parts.tree(part), 'person');
  };
  elements();

  function edit(): XmlElement {
    let part = partName();
    if (part === null) {
      part = 'xl/persons/person.xml';
      parts.put(part, `${XML_DECLARATION}<personList xmlns="${NAMESPACE}"/>`, CONTENT_TYPE.persons);
      parts.relate(book.part, 'person', part);
    }
    return parts.edit(part);
  }

  return {
    nameOf(id) {
      const found = elements().find((element) => attribute(element, 'id') === id);
      return (found && attribute(found, 'displayName')) ?? '';
    },
    idOf(name) {
      const found = elements().find((element) => attribute(element, 'displayName') === name);
      const known = found && attribute(found, 'id');
      if (typeof known === 'string') return known;
      const root = edit();
      const id = guidFrom(`person\n${name}`);
      root.children.push(
        makeLike(root, 'person', { displayName: name, id, userId: name, providerId: 'None' }),
      );
      return id;
    },
  };
}
