import type { Area } from '../../document/model';
import { bounding } from './areas';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Cells of one sheet that were edited, inserted or deleted. */
export interface ChangeNote {
  readonly sheetId: number;
  readonly area: Area;
  readonly changeType: ChangeType;
  /** As Office.js tells it: `None`, `ShiftCellDown` … */
  readonly shiftDirection: string;
}

/** Notes of a sheet beyond this number become one that spans them. */
const MOST_PER_SHEET = 50;

/** What has been changed since the notes were last taken, whether or not an add-in listens. */
export class ChangeNotes {
  private bySheet = new Map<number, ChangeNote[]>();

  add(note: ChangeNote): void {
    const notes = this.bySheet.get(note.sheetId) ?? [];
    notes.push(note);
    this.bySheet.set(note.sheetId, notes.length > MOST_PER_SHEET ? [spanning(notes, note)] : notes);
  }

  /** Hands over the notes, in the order of each sheet's changes. */
  take(): readonly ChangeNote[] {
    const notes = [...this.bySheet.values()].flat();
    this.bySheet = new Map();
    return notes;
  }
}

function spanning(notes: readonly ChangeNote[], { sheetId, area }: ChangeNote): ChangeNote {
  const all = notes.reduce((around, note) => bounding(around, note.area), area);
  return { sheetId, area: all, changeType: 'RangeEdited', shiftDirection: 'None' };
}
