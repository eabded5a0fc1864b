/** Numbers of the events on the wire (measured on the client; Office.js has no public names for them). */
export const EventType = {
  selectionChanged: 2,
  settingsChanged: 1,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetRowHiddenChanged: 22,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Who did it: a person at the keyboard, or the add-in whose request is being processed. */
export type TriggerSource = 'Unknown' | 'ThisLocalAddin';

interface Entry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Events that have happened and not yet been pushed to the client. */
export class EventQueue {
  private entries: Entry[] = [];
  /** `context.runtime.enableEvents`. */
  wanted = true;
  /** Whether an add-in has ever asked for an event: until then there is nobody to tell. */
  listening = false;
  /** Who is acting at the moment. */
  trigger: TriggerSource = 'Unknown';

  /** Whether there is a point in noting an event. */
  get enabled(): boolean {
    return this.wanted && this.listening;
  }

  /** Notes an event for one or more targets; each gets it once. */
  add(type: number, targets: readonly string[], payload: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const message = JSON.stringify(payload);
    for (const targetId of targets)
      this.entries.push({ messageCategory: 65536, messageType: type, targetId, message });
  }

  /** Hands over everything noted so far. */
  take(): readonly Entry[] {
    const entries = this.entries;
    this.entries = [];
    return entries;
  }
}
