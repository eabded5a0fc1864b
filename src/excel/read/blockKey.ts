import type { TableKey } from '../../report/schema';
import type { OutputKey } from '../../workbook/outputs/keys';

/** By what cells of the report's own are asked for: an entry table, a generated sheet, or the approved version. */
export type BlockKey = TableKey | OutputKey | 'approved';
