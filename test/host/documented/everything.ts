import type { Statement } from './statement';
import { besides } from './besides';
import { charts } from './charts';
import { events } from './events';
import { formats } from './formats';
import { names } from './names';
import { office } from './office';
import { paper } from './paper';
import { ranges } from './ranges';
import { rules } from './rules';
import { tables } from './tables';
import { workbook } from './workbook';
import { worksheets } from './worksheets';

/** Every statement of what Microsoft documents. */
export const everything: readonly Statement[] = [
  ...workbook,
  ...worksheets,
  ...ranges,
  ...formats,
  ...rules,
  ...tables,
  ...names,
  ...charts,
  ...paper,
  ...events,
  ...office,
  ...besides,
];
