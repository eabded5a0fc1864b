import { areaListReference } from '../address';
import type { SheetPart } from '../book/book';
import type {
  Area,
  ConditionalFormat,
  ConditionalFormats,
  ConditionalRule,
  DifferentialFormat,
} from '../model';
import { DONE, failure } from '../result';
import {
  attribute,
  booleanAttribute,
  contentOf,
  makeLike,
  numberAttribute,
  setAttribute,
  setContent,
} from '../xml/edit';
import { WORKSHEET_ORDER } from '../xml/orders';
import { insertInOrder } from '../xml/schemaOrder';
import { childrenNamed, removeChild, type XmlElement } from '../xml/tree';
import { readRule, writeRule } from './conditionalRule';
import { grownCells, placedAreas, withMoreRows, withoutCells, withShiftedCells } from './placedRules';
import type { AreaShift } from './shiftArea';

/** The conditional formats of a sheet, with what the sheet itself needs. */
export interface SheetConditionalFormats extends ConditionalFormats {
  /** Places conditional formats anew after cells were inserted or deleted. */
  follow(change: AreaShift): void;
  mapFormulas(change: (formula: string, row: number, column: number) => string): void;
}

/** A rule of the file with the element that says where it holds. */
interface FoundRule {
  readonly holder: XmlElement;
  readonly element: XmlElement;
}

/** Opens the conditional formats of a sheet. */
export function openConditionalFormats(sheet: SheetPart): SheetConditionalFormats {
  const { differentials } = sheet.book.styles;
  const ids = new WeakMap<XmlElement, number>();
  let lastId = 0;

  const holders = (): XmlElement[] => childrenNamed(sheet.root, 'conditionalFormatting');
  const rules = (): FoundRule[] =>
    holders()
      .flatMap((holder) => childrenNamed(holder, 'cfRule').map((element) => ({ holder, element })))
      .sort((a, b) => priorityOf(a.element) - priorityOf(b.element));

  function idOf(element: XmlElement): number {
    let id = ids.get(element);
    if (id === undefined) ids.set(element, (id = ++lastId));
    return id;
  }

  function describe({ holder, element }: FoundRule): ConditionalFormat {
    const difference = numberAttribute(element, 'dxfId', -1);
    return {
      id: idOf(element),
      areas: placedAreas(holder),
      rule: readRule(element),
      format: difference < 0 ? null : differentials.at(difference),
      priority: priorityOf(element),
      stopIfTrue: booleanAttribute(element, 'stopIfTrue', false),
    };
  }

  function find(id: number): FoundRule | undefined {
    return rules().find(({ element }) => ids.get(element) === id);
  }

  /** Makes place for a rule of this priority: all from there on move one step back. */
  function makePlace(priority: number, except: XmlElement | null): void {
    const others = rules().filter(({ element }) => element !== except);
    if (!others.some(({ element }) => priorityOf(element) === priority)) return;
    for (const { element } of others) {
      if (priorityOf(element) >= priority) setAttribute(element, 'priority', priorityOf(element) + 1);
    }
  }

  function holderFor(areas: readonly Area[]): XmlElement {
    const sqref = areaListReference(areas);
    const found = holders().find((holder) => attribute(holder, 'sqref') === sqref);
    if (found) return found;
    const made = makeLike(sheet.root, 'conditionalFormatting', { sqref });
    insertInOrder(sheet.root, made, WORKSHEET_ORDER);
    return made;
  }

  function removeRule({ holder, element }: FoundRule): void {
    removeChild(holder, element);
    if (childrenNamed(holder, 'cfRule').length === 0) removeChild(sheet.root, holder);
  }

  function build(
    rule: ConditionalRule,
    format: DifferentialFormat | null,
    priority: number,
    stopIfTrue: boolean,
  ): XmlElement {
    const dxfId = format ? differentials.indexOf(format) : null;
    return writeRule(sheet.root, rule, { dxfId, priority, stopIfTrue: stopIfTrue || null });
  }

  /** Puts other elements in the place of those for which `change` gives some. */
  function replaceEach(change: (holder: XmlElement) => XmlElement[] | null): void {
    for (const holder of holders()) {
      const others = change(holder);
      if (!others) continue;
      sheet.edit();
      const { children } = sheet.root;
      children.splice(children.indexOf(holder), 1, ...others);
      if (others.length > 1) numberAnew();
    }
  }

  /** Copies have the priorities of what they were copied from; each rule has to have its own. */
  function numberAnew(): void {
    for (const [index, { element }] of rules().entries()) setAttribute(element, 'priority', index + 1);
  }

  return {
    list: () => rules().map(describe),
    add(format) {
      sheet.edit();
      const priority = Math.max(1, format.priority ?? 1);
      makePlace(priority, null);
      const element = build(format.rule, format.format ?? null, priority, format.stopIfTrue ?? false);
      const holder = holderFor(format.areas);
      holder.children.push(element);
      return describe({ holder, element });
    },
    change(id, change) {
      const found = find(id);
      if (!found) return failure('not-found', `The sheet has no conditional format number ${id}.`);
      sheet.edit();
      const known = describe(found);
      const priority = Math.max(1, change.priority ?? known.priority);
      if (priority !== known.priority) makePlace(priority, found.element);
      const format = change.format ?? known.format;
      const element = build(
        change.rule ?? known.rule,
        format,
        priority,
        change.stopIfTrue ?? known.stopIfTrue,
      );
      ids.set(element, id);
      if (change.areas) {
        removeRule(found);
        holderFor(change.areas).children.push(element);
      } else {
        found.holder.children.splice(found.holder.children.indexOf(found.element), 1, element);
      }
      return DONE;
    },
    delete(id) {
      const found = find(id);
      if (!found) return failure('not-found', `The sheet has no conditional format number ${id}.`);
      sheet.edit();
      removeRule(found);
      return DONE;
    },
    growRows(row, rows) {
      replaceEach((holder) => {
        const added = grownCells(holder, row, rows);
        return added.length === 0 ? null : withMoreRows(holder, added, formulasOf);
      });
    },
    clear(areas) {
      replaceEach((holder) => withoutCells(holder, areas, formulasOf));
    },
    follow(change) {
      replaceEach((holder) => withShiftedCells(holder, change, formulasOf));
    },
    mapFormulas(change) {
      for (const { holder, element } of rules()) {
        const [first] = placedAreas(holder);
        for (const child of childrenNamed(element, 'formula')) {
          if (!first) continue;
          const known = contentOf(child);
          const formula = change(known, first.top, first.left);
          if (formula === known) continue;
          sheet.edit();
          setContent(child, formula);
        }
      }
    },
  };
}

function formulasOf(holder: XmlElement): XmlElement[] {
  return childrenNamed(holder, 'cfRule').flatMap((rule) => childrenNamed(rule, 'formula'));
}

function priorityOf(element: XmlElement): number {
  return numberAttribute(element, 'priority', Number.MAX_SAFE_INTEGER);
}
