import type { AddIn } from '../../host/document/model';
import type { HostLocale } from '../../host/openHost';

/** What a button of the ribbon does: opens the pane, or runs a function of the page behind the ribbon. */
type RibbonAction =
  | { readonly kind: 'pane'; readonly address: string; readonly title: string }
  | { readonly kind: 'function'; readonly name: string };

/** A button of the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** The tooltip's heading and text. */
  readonly title: string;
  readonly description: string;
  /** The address of a picture for 32 pixels, and of one twice as fine. */
  readonly icon: string;
  readonly fineIcon: string;
  readonly action: RibbonAction;
}

/** The add-in as Excel reads it from its manifest. */
export interface Manifest {
  readonly addIn: AddIn;
  readonly name: string;
  readonly tab: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** The page behind the ribbon's functions. */
  readonly functionFile: string;
}

/**
 * Reads a manifest in Office's language. It is our own and has been validated against Microsoft's schema, so whatever is
 * missing is a defect.
 *
 * @throws when something that Excel needs is missing
 */
export function readManifest(xml: string, locale: HostLocale): Manifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const root = document.documentElement;
  const resources = resourcesOf(one(root, 'Resources'), locale);
  const resource = (element: Element): string => {
    const id = element.getAttribute('resid') ?? '';
    const found = resources.get(id);
    if (found === undefined) throw new Error(`The manifest has no resource ${id}.`);
    return found;
  };
  const form = one(root, 'DesktopFormFactor');
  const tab = one(form, 'CustomTab');
  const group = one(tab, 'Group');
  return {
    addIn: { id: text(child(root, 'Id')), version: text(child(root, 'Version')) },
    name: inLocale(child(root, 'DisplayName'), 'DefaultValue', locale),
    tab: resource(child(tab, 'Label')),
    group: resource(child(group, 'Label')),
    functionFile: resource(child(form, 'FunctionFile')),
    buttons: all(group, 'Control').map((control) => readButton(control, resource)),
  };
}

function readButton(control: Element, resource: (element: Element) => string): RibbonButton {
  const supertip = child(control, 'Supertip');
  const action = child(control, 'Action');
  return {
    id: control.getAttribute('id') ?? '',
    label: resource(child(control, 'Label')),
    title: resource(child(supertip, 'Title')),
    description: resource(child(supertip, 'Description')),
    icon: resource(iconOf(control, '32')),
    fineIcon: resource(iconOf(control, '64')),
    action:
      action.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') === 'ShowTaskpane'
        ? {
            kind: 'pane',
            address: resource(child(action, 'SourceLocation')),
            title: resource(child(action, 'Title')),
          }
        : { kind: 'function', name: text(child(action, 'FunctionName')) },
  };
}

function iconOf(control: Element, size: string): Element {
  const found = all(control, 'Image').find((image) => image.getAttribute('size') === size);
  if (found === undefined) throw new Error(`The manifest has no icon of ${size} pixels for a button.`);
  return found;
}

function resourcesOf(resources: Element, locale: HostLocale): ReadonlyMap<string, string> {
  const entries = ['Image', 'Url', 'String'].flatMap((kind) => all(resources, kind));
  return new Map(
    entries.map((entry) => [entry.getAttribute('id') ?? '', inLocale(entry, 'DefaultValue', locale)]),
  );
}

function inLocale(entry: Element, attribute: string, locale: HostLocale): string {
  const override = all(entry, 'Override').find((each) => each.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? entry.getAttribute(attribute) ?? '';
}

function all(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function one(parent: Element, name: string): Element {
  const [found] = all(parent, name);
  if (found === undefined) throw new Error(`The manifest has no ${name}.`);
  return found;
}

function child(parent: Element, name: string): Element {
  const found = [...parent.children].find(({ localName }) => localName === name);
  if (found === undefined) throw new Error(`The manifest has no ${name} in ${parent.localName}.`);
  return found;
}

function text(element: Element): string {
  return element.textContent.trim();
}
