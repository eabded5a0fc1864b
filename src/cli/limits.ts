/**
 * The largest files that the command line reads, in megabytes. A workbook cannot be larger than what it may inflate to; tables
 * and reports as text are read as a whole, several copies at a time.
 */
export const largestFile = { workbook: 128, table: 16, data: 16 } as const;
