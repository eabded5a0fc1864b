import type { SheetPart } from '../book/book';
import { relationPrefix } from '../book/relationAttributes';
import type { Area, Chart, ChartDefinition, Charts, ChartSeries, OtherDrawing, Outcome } from '../model';
import { CONTENT_TYPE } from '../opc/vocabulary';
import { XML_DECLARATION } from '../opc/package';
import { DONE, failure, success } from '../result';
import {
  attribute,
  contentOf,
  make,
  numberAttribute,
  prefixedAttribute,
  setAttribute,
  setContent,
} from '../xml/edit';
import { parseXml } from '../xml/parseXml';
import { WORKSHEET_ORDER } from '../xml/orders';
import { insertInOrder, replaceChild } from '../xml/schemaOrder';
import { escapeAttribute } from '../xml/text';
import { childNamed, elementsOf, localName, removeChild, type XmlElement } from '../xml/tree';
import { eachDrawnReference, referencesIn, refreshReference } from './chartCaches';
import { changeChart } from './chartEditing';
import { GROUP_ORDER } from './chartOrders';
import { chartElements, readChart, seriesElements, shapeOf } from './chartReading';
import { chartSpaceXml, seriesXml } from './chartXml';
import { elementsFor } from './freshElement';
import { changeSeries } from './seriesEditing';
import { anchorArea, anchorsOf, followsCells, movedAnchor, readAnchor, writeAnchor } from './drawingAnchors';

/** The charts of a sheet, with what the sheet itself needs. */
export interface SheetCharts extends Charts {
  others(): OtherDrawing[];
  replaceAnchors(place: (area: Area) => Area | null): void;
  mapFormulas(change: (formula: string, chartId: number) => string): void;
}

/** A chart in the drawing: its anchor, the element with its name, and its part. */
interface FoundChart {
  readonly anchor: XmlElement;
  readonly properties: XmlElement;
  readonly relationId: string;
  readonly part: string;
}

const NOWHERE = { row: 0, column: 0, x: 0, y: 0 };

/** Opens the drawing of a sheet. Below `attempt`. */
export function openCharts(sheet: SheetPart): SheetCharts {
  const { parts } = sheet.book;
  /** What the cells of a reference held when its cache was last right, as far as we know. */
  const noted = new WeakMap<XmlElement, string>();

  /** References of a series that were led elsewhere: what was noted is of other cells. */
  function forget(series: XmlElement): void {
    for (const { element } of referencesIn(series)) noted.delete(element);
  }

  function drawingPart(): string | null {
    const element = childNamed(sheet.root, 'drawing');
    return (element && parts.relation(sheet.part, prefixedAttribute(element, 'id'))?.part) ?? null;
  }

  function anchors(): XmlElement[] {
    const part = drawingPart();
    return part === null ? [] : anchorsOf(parts.tree(part));
  }

  function found(): FoundChart[] {
    const drawing = drawingPart();
    if (drawing === null) return [];
    return anchors().flatMap((anchor): FoundChart[] => {
      const frame = childNamed(anchor, 'graphicFrame');
      const properties = frame && drawingProperties(frame);
      const reference = frame && findLocal(frame, 'chart');
      const relationId = reference && prefixedAttribute(reference, 'id');
      const part = parts.relation(drawing, relationId ?? null)?.part;
      if (!properties || typeof relationId !== 'string' || typeof part !== 'string' || !parts.has(part))
        return [];
      return localName(parts.tree(part)) === 'chartSpace' ? [{ anchor, properties, relationId, part }] : [];
    });
  }
  found();

  function describe({ anchor, properties, part }: FoundChart): Chart {
    return {
      ...readChart(parts.tree(part)),
      id: numberAttribute(properties, 'id', 0),
      name: attribute(properties, 'name') ?? '',
      altText: attribute(properties, 'descr') ?? '',
      anchor: readAnchor(anchor) ?? { from: NOWHERE, to: NOWHERE },
    };
  }

  function find(id: number): FoundChart | undefined {
    return found().find(({ properties }) => numberAttribute(properties, 'id', 0) === id);
  }

  function ensureDrawing(): string {
    const known = drawingPart();
    if (known !== null) return known;
    const part = parts.freeName('xl/drawings/drawing', '.xml');
    const { spreadsheetDrawing, drawing } = parts.vocabulary;
    const text = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}"/>`;
    parts.put(part, text, CONTENT_TYPE.drawing);
    const root = sheet.edit();
    const prefix = relationPrefix(root, parts.vocabulary);
    const element = make('drawing', { [`${prefix}id`]: parts.relate(sheet.part, 'drawing', part) });
    element.name = root.name.replace(/worksheet$/, 'drawing');
    replaceChild(root, 'drawing', element, WORKSHEET_ORDER);
    return part;
  }

  function takenIds(): number[] {
    return anchors().flatMap((anchor) => {
      const properties = findLocal(anchor, 'cNvPr');
      return properties ? [numberAttribute(properties, 'id', 0)] : [];
    });
  }

  /** Several charts of a sheet may have the same name; Excel finds the first one. */
  function refusedName(name: string): ReturnType<typeof failure> | null {
    return name.trim() === '' ? failure('name-invalid', 'A chart needs a name.') : null;
  }

  return {
    list: () => found().map(describe),
    add(definition) {
      const refused = refusedName(definition.name);
      if (refused) return refused;
      const drawing = ensureDrawing();
      const part = parts.freeName('xl/charts/chart', '.xml');
      parts.put(part, chartSpaceXml(definition, parts.vocabulary), CONTENT_TYPE.chart);
      const relationId = parts.relate(drawing, 'chart', part);
      const root = parts.edit(drawing);
      const id = Math.max(1, ...takenIds()) + 1;
      const anchor = anchorElement(root, definition, id, relationId);
      writeAnchor(anchor, definition.anchor);
      root.children.push(anchor);
      const made = find(id);
      if (!made) throw new Error(`The chart "${definition.name}" is not found in its drawing.`);
      return success(describe(made));
    },
    change(id, change) {
      const known = find(id);
      const drawing = drawingPart();
      if (!known || drawing === null) return failure('not-found', `The sheet has no chart number ${id}.`);
      const refused = change.name === undefined ? null : refusedName(change.name);
      if (refused) return refused;
      const content = Object.keys(change).some((key) => !['name', 'anchor', 'altText'].includes(key));
      if (content) {
        const space = parts.edit(known.part);
        changeChart(space, change, elementsFor(space, parts.vocabulary));
      }
      if (change.anchor || change.name !== undefined || change.altText !== undefined) parts.touch(drawing);
      if (change.anchor) writeAnchor(known.anchor, change.anchor);
      if (change.name !== undefined) setAttribute(known.properties, 'name', change.name);
      if (change.altText !== undefined) setAttribute(known.properties, 'descr', change.altText || null);
      return DONE;
    },
    changeSeries: (id, index, change) =>
      within(id, (known, space) => {
        const found = seriesElements(chartElements(space).groups)[index];
        if (!found) return failure('not-found', `The chart has no series number ${index}.`, known.part);
        changeSeries(found.element, found.group, change, elementsFor(space, parts.vocabulary));
        forget(found.element);
        return DONE;
      }),
    addSeries: (id, at, series) => within(id, (_, space) => insertSeries(space, at, series)),
    deleteSeries: (id, index) =>
      within(id, (known, space) => {
        const found = seriesElements(chartElements(space).groups)[index];
        if (!found) return failure('not-found', `The chart has no series number ${index}.`, known.part);
        removeChild(found.group, found.element);
        return DONE;
      }),
    draw: (id, series) =>
      within(id, (_, space) => {
        const known = seriesElements(chartElements(space).groups);
        const make = elementsFor(space, parts.vocabulary);
        for (const { element, group } of known.slice(series.length)) removeChild(group, element);
        for (const [index, cells] of series.entries()) {
          const found = known[index];
          if (found) {
            changeSeries(found.element, found.group, cells, make);
            forget(found.element);
          } else {
            const added = insertSeries(space, index, { ...cells, colour: null, labels: null });
            if (!added.ok) return added;
          }
        }
        return DONE;
      }),
    noteCells(read) {
      for (const { part } of found()) {
        eachDrawnReference(parts.tree(part), read, ({ element }, cells) => {
          noted.set(element, JSON.stringify(cells));
        });
      }
    },
    refreshCaches(read) {
      for (const { part } of found()) {
        eachDrawnReference(parts.tree(part), read, (reference, cells) => {
          const now = JSON.stringify(cells);
          if (noted.get(reference.element) === now) return;
          noted.set(reference.element, now);
          if (refreshReference(reference, cells)) parts.touch(part);
        });
      }
    },
    delete(id) {
      const known = find(id);
      const drawing = drawingPart();
      if (!known || drawing === null) return failure('not-found', `The sheet has no chart number ${id}.`);
      removeChild(parts.edit(drawing), known.anchor);
      parts.unrelate(drawing, known.relationId);
      if (anchors().length > 0) return DONE;
      replaceChild(sheet.edit(), 'drawing', null, WORKSHEET_ORDER);
      for (const relation of parts.relations(sheet.part)) {
        if (relation.kind === 'drawing' && relation.part === drawing) parts.unrelate(sheet.part, relation.id);
      }
      return DONE;
    },
    others() {
      const charts = new Set(found().map(({ anchor }) => anchor));
      return anchors().flatMap((anchor): OtherDrawing[] => {
        if (charts.has(anchor)) return [];
        const properties = findLocal(anchor, 'cNvPr');
        const place = readAnchor(anchor);
        return [
          { name: (properties && attribute(properties, 'name')) ?? '', area: place && anchorArea(place) },
        ];
      });
    },
    replaceAnchors(place) {
      const drawing = drawingPart();
      for (const anchor of anchors()) {
        const known = readAnchor(anchor);
        if (!known || drawing === null) continue;
        const moved = movedAnchor(known, followsCells(anchor), place);
        if (JSON.stringify(moved) === JSON.stringify(known)) continue;
        parts.touch(drawing);
        writeAnchor(anchor, moved);
      }
    },
    mapFormulas(change) {
      for (const { properties, part } of found()) {
        for (const element of allLocal(parts.tree(part), 'f')) {
          const known = contentOf(element);
          const formula = change(known, numberAttribute(properties, 'id', 0));
          if (formula === known) continue;
          parts.touch(part);
          setContent(element, formula);
        }
      }
    },
  };

  /** Hands a chart's part over for a change, if the chart is there. */
  function within(id: number, change: (known: FoundChart, space: XmlElement) => Outcome): Outcome {
    const known = find(id);
    if (!known) return failure('not-found', `The sheet has no chart number ${id}.`);
    return change(known, parts.edit(known.part));
  }

  /** Puts a series where it is wanted: into the group of the one that stands there, or into the last. */
  function insertSeries(space: XmlElement, at: number, series: ChartSeries): Outcome {
    const { groups } = chartElements(space);
    const known = seriesElements(groups);
    const next = known[at];
    const group = next?.group ?? known.at(-1)?.group ?? groups[0];
    if (!group) return failure('unsupported-structure', 'The chart has no place for series.');
    const numbers = known.map(({ element }) =>
      numberAttribute(childNamed(element, 'idx') ?? element, 'val', 0),
    );
    const number = Math.max(-1, ...numbers) + 1;
    const element = elementsFor(space, parts.vocabulary)(seriesXml(series, number, shapeOf(group)));
    if (next) group.children.splice(group.children.indexOf(next.element), 0, element);
    else insertInOrder(group, element, GROUP_ORDER);
    for (const [order, one] of seriesElements(groups).entries()) {
      const place = childNamed(one.element, 'order');
      if (next && place) setAttribute(place, 'val', order);
    }
    return DONE;
  }

  function anchorElement(
    root: XmlElement,
    chart: ChartDefinition,
    id: number,
    relationId: string,
  ): XmlElement {
    const { drawing, chart: chartNamespace, relationships } = parts.vocabulary;
    const p = root.name.slice(0, root.name.indexOf(':') + 1);
    const alt = chart.altText === '' ? '' : ` descr="${escapeAttribute(chart.altText)}"`;
    const text =
      `<${p}twoCellAnchor><${p}from/><${p}to/><${p}graphicFrame macro=""><${p}nvGraphicFramePr>` +
      `<${p}cNvPr id="${id}" name="${escapeAttribute(chart.name)}"${alt}/><${p}cNvGraphicFramePr/></${p}nvGraphicFramePr>` +
      `<${p}xfrm><a:off xmlns:a="${drawing}" x="0" y="0"/><a:ext xmlns:a="${drawing}" cx="0" cy="0"/></${p}xfrm>` +
      `<a:graphic xmlns:a="${drawing}"><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}"` +
      ` xmlns:r="${relationships}" r:id="${relationId}"/></a:graphicData></a:graphic></${p}graphicFrame><${p}clientData/>` +
      `</${p}twoCellAnchor>`;
    return parseXml(text, { part: 'drawing', depth: 16 }).root;
  }
}

function drawingProperties(frame: XmlElement): XmlElement | null {
  const outer = childNamed(frame, 'nvGraphicFramePr');
  return outer && childNamed(outer, 'cNvPr');
}

/** The first element with this local name inside, in document order. */
function findLocal(element: XmlElement, local: string): XmlElement | null {
  return allLocal(element, local)[0] ?? null;
}

function allLocal(element: XmlElement, local: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(localName(child) === local ? [child] : []),
    ...allLocal(child, local),
  ]);
}
