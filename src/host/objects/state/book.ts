import type { AddIn, Area, Sheet, WorkbookDocument } from '../../document/model';
import type { CellAddress } from '../../formulas/source';
import { RequestTally } from '../../protocol/messageLog';
import { References } from '../../protocol/references';
import { Calculation, type MakeCalculator } from './calculation';
import { ChangeNotes } from './changeNotes';
import { EventQueue, EventType, WORKBOOK_TARGET } from './eventQueue';
import { worksheetId } from './ids';

/** The language of dates, numbers and of what a person types. */
export type HostLocale = 'sv-SE' | 'en-US';

export interface BookSettings {
  readonly locale: HostLocale;
  readonly now: () => Date;
  readonly makeCalculator: MakeCalculator;
  /** The add-in whose settings `workbook.settings` are. */
  readonly addIn: AddIn;
}

/**
 * A range as an add-in holds it. It moves when cells are inserted or deleted before it, and has no area any more when its
 * own cells are gone.
 */
export interface RangeRef {
  readonly book: Book;
  sheet: Sheet;
  area: Area | null;
}

interface PlacedCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The open workbook with everything that is not in its file: calculation, events, kept ranges, settings of the add-in. */
export class Book {
  /** What the present step has changed, for the history and its events. */
  readonly changes = new ChangeNotes();
  readonly events = new EventQueue();
  readonly references = new References();
  readonly locale: HostLocale;
  readonly now: () => Date;
  /** The name that Excel would show in its title. */
  readonly fileName = 'Arbetsbok.xlsx';
  /** Counts of the request that is being processed. */
  tally = new RequestTally();
  /** A person is editing a cell: requests are refused or wait. */
  cellEditing = false;
  /** Tables that were made of a header alone, by id: their one row, while it is empty, only waits for the first row. */
  readonly waitingRows = new Set<number>();
  /** The add-in's settings in the document (`workbook.settings`, `document.settings`), as JSON values. */
  readonly settings: Map<string, unknown>;
  readonly addIn: AddIn;
  /** Cells that pushed events speak of, for `args.getRange`. */
  private readonly eventCells = new Map<string, PlacedCells>();
  private eventCount = 0;
  /** Ranges of the present request and kept ones: they follow inserts and deletes. */
  private readonly ranges = new Set<RangeRef>();

  private opened: WorkbookDocument;
  private calculated: Calculation;

  constructor(
    document: WorkbookDocument,
    private readonly options: BookSettings,
  ) {
    this.locale = options.locale;
    this.now = options.now;
    this.addIn = options.addIn;
    this.opened = document;
    this.calculated = this.calculationOf(document);
    this.settings = new Map(
      [...document.addInSettings.read(this.addIn.id)].map(([key, text]) => [key, parsedSetting(text)]),
    );
  }

  get document(): WorkbookDocument {
    return this.opened;
  }

  get calculation(): Calculation {
    return this.calculated;
  }

  /**
   * Puts another state of the same workbook in the place of the present one, as undo does. Kept ranges and the cells of
   * events go over to its sheets, which are known by their numbers; the add-in's settings stay as they are.
   */
  replaceDocument(document: WorkbookDocument): void {
    this.opened = document;
    this.calculated = this.calculationOf(document);
    for (const range of this.ranges) {
      const sheet = document.sheets.byId(range.sheet.sheetId);
      if (sheet === null) range.area = null;
      else range.sheet = sheet;
    }
    for (const [id, { sheet, area }] of this.eventCells) {
      const same = document.sheets.byId(sheet.sheetId);
      if (same === null) this.eventCells.delete(id);
      else this.eventCells.set(id, { sheet: same, area });
    }
  }

  /** Whether the sheet is still in the workbook. */
  hasSheet(sheet: Sheet): boolean {
    return this.document.sheets.byId(sheet.sheetId) === sheet;
  }

  /** A range that follows inserts and deletes for as long as the request lasts, or longer when it is kept. */
  range(sheet: Sheet, area: Area): RangeRef {
    const range = { book: this, sheet, area };
    this.ranges.add(range);
    return range;
  }

  /** Tells every living range of a sheet that cells have moved. */
  moveRanges(sheet: Sheet, moved: (area: Area) => Area | null): void {
    for (const range of this.ranges) {
      if (range.sheet === sheet && range.area !== null) range.area = moved(range.area);
    }
  }

  /** Mints the id under which the add-in can ask for the cells of an event. Only the latest thousand are remembered. */
  eventReference(sheet: Sheet, area: Area): string {
    const id = `event-${++this.eventCount}`;
    this.eventCells.set(id, { sheet, area });
    this.eventCells.delete(`event-${this.eventCount - 1000}`);
    return id;
  }

  /** The cells of an event. */
  cellsOfEvent(id: string): PlacedCells | undefined {
    return this.eventCells.get(id);
  }

  /** Ends a request: dirty formulas are calculated, and ranges that nobody keeps are forgotten. */
  requestEnded(): void {
    this.calculation.suspended = false;
    this.calculation.ensure();
    this.ranges.clear();
    for (const kept of this.references.all()) {
      if (isRange(kept.self)) this.ranges.add(kept.self);
    }
  }

  private calculationOf(document: WorkbookDocument): Calculation {
    return new Calculation(document, this.options.makeCalculator, (changed) => {
      this.reportCalculated(changed);
    });
  }

  private reportCalculated(changed: readonly CellAddress[]): void {
    for (const id of new Set(changed.map(({ sheet }) => sheet))) {
      const sheet = worksheetId(Number(id));
      this.events.add(EventType.worksheetCalculated, [sheet, WORKBOOK_TARGET], {
        worksheetId: sheet,
        address: '',
      });
    }
  }
}

/** Settings are stored as JSON texts; one that is none was written by another program and is taken as it is. */
function parsedSetting(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

function isRange(self: unknown): self is RangeRef {
  return typeof self === 'object' && self !== null && 'area' in self && 'sheet' in self && 'book' in self;
}
