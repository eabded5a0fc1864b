import { areaAddress, type Area } from '../../workbook/area';

/** One or a few requests to Excel that belong together, with the size of their JSON text. */
export interface Step {
  readonly bytes: number;
  readonly queue: (target: Target) => void;
  /** Asks, right before the step and in the same message, for what the step is about to do away with. */
  readonly witness?: (target: Target) => Witness;
  /** Bytes of the answer to that. */
  readonly answerBytes?: number;
  /** The step only asks whether everything stands where it was read; what does not, fails it. Always the first. */
  readonly guard?: {
    /** The same of what no step moves, for messages that come later. */
    readonly later: Step;
  };
}

/** What was there when a step was carried out: Excel lets people work between the message that reads and the one that writes. */
export interface Witness {
  /** Whether it was still what had been read. */
  isAsRead(): boolean;
  /** Steps that bring it back. */
  putBack(): readonly Step[];
}

/** What a request on one range costs besides what is written into it. */
const rangeBytes = 700;

/** A step on one range; `content` is what is sent with it. */
export function step(queue: (target: Target) => void, content: unknown = ''): Step {
  return { bytes: rangeBytes + jsonBytes(content), queue };
}

const encoder = new TextEncoder();

/** Bytes of a value's JSON text in UTF-8. @example jsonBytes('Mål') // 6 */
export function jsonBytes(content: unknown): number {
  return encoder.encode(JSON.stringify(content)).length;
}

/** Where steps queue their requests: a workbook, and its sheets by the names that operations use for them. */
export class Target {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly passingNames = new Map<string, string>();

  constructor(readonly workbook: Excel.Workbook) {}

  /**
   * What is known of the sheets now. A request that Excel turns away whole leaves nothing of what was queued for it, so steps that
   * are queued again start from here.
   */
  copy(): Target {
    const copy = new Target(this.workbook);
    for (const [name, sheet] of this.sheets) copy.sheets.set(name, sheet);
    for (const [name, passing] of this.passingNames) copy.passingNames.set(name, passing);
    return copy;
  }

  /** The sheet with that name; a sheet that is being built is found by the name that it is going to have. */
  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const sheet = this.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** Adds a sheet under a passing name. */
  addSheet(name: string, passingName: string): void {
    this.sheets.set(name, this.workbook.worksheets.add(passingName));
    this.passingNames.set(name, passingName);
  }

  /** Gives a sheet that was added under a passing name its own name. */
  nameSheet(name: string): void {
    this.sheet(name).name = name;
    this.passingNames.delete(name);
  }

  /** What the sheet is called in Excel at this moment. */
  presentName(name: string): string {
    return this.passingNames.get(name) ?? name;
  }

  range(sheet: string, area: Area): Excel.Range {
    return this.address(sheet, areaAddress(area));
  }

  /** A range that is used in this round trip only, so Excel need not keep track of it. */
  address(sheet: string, address: string): Excel.Range {
    const range = this.sheet(sheet).getRange(address);
    range.untrack();
    return range;
  }
}
