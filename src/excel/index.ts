export { commands } from './commands/commands';
export { runCheck } from './commands/check';
export { commandsWith } from './commands/commandsWith';
export { runCreate } from './commands/create';
export { runUpdate } from './commands/update';
export { takeSnapshot } from './commands/snapshot';
export type { AuditPlace, TableAudit } from './commands/audit';
export type { ApproveSummary } from '../workbook/approved/approvePlan';
export type { RollWish } from './commands/roll';
export type { CommandOptions, Commands } from './commandTypes';
export type {
  CheckSummary,
  ExcelApi,
  Failure,
  Outcome,
  Progress,
  ChartDescription,
  SheetChange,
  UpdateSummary,
} from './outcome';
