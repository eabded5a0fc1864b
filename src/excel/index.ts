export { commands } from './commands/commands';
export { runCreate } from './commands/create';
export { takeSnapshot } from './commands/snapshot';
export type { RollWish } from './commands/roll';
export type { Commands } from './commandTypes';
export type {
  CheckSummary,
  CreateSummary,
  ExcelApi,
  Failure,
  Outcome,
  Progress,
  ChartDescription,
  SheetChange,
  UpdateSummary,
} from './outcome';
