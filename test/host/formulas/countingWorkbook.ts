import type { Scalar } from '../../../src/host/formulas/scalar';
import type { SheetId } from '../../../src/host/formulas/source';
import { MemoryWorkbook } from './memoryWorkbook';

/** Counts how often cells are read, which tells how much was calculated: unlike time, that is the same on every machine. */
export class CountingWorkbook extends MemoryWorkbook {
  reads = 0;

  override value(sheet: SheetId, row: number, column: number): Scalar {
    this.reads++;
    return super.value(sheet, row, column);
  }

  readsOf(work: () => void): number {
    this.reads = 0;
    work();
    return this.reads;
  }
}
