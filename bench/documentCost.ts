/**
 * What opening a workbook, touching one cell and saving costs, in relation to what cannot be avoided: inflating every
 * part, looking at every byte and deflating it again. The promise is at most 3 times.
 */
import { createWorkbook } from '../src/host/document/createWorkbook';
import { openWorkbook } from '../src/host/document/openWorkbook';
import { inflateTouchDeflate } from './floor';

const ROWS = 20_000;
const COLUMNS = 10;
const ROUNDS = 9;
const PROMISE = 3;

/** 20 000 rows: a text, seven amounts and two formulas each. */
function makeWorkbook(): Uint8Array {
  const workbook = createWorkbook();
  const { cells } = workbook.sheets.active;
  for (let row = 0; row < ROWS; row++) {
    cells.setValue(row, 0, `Verksamhet ${row % 500}`);
    for (let column = 1; column < COLUMNS - 2; column++)
      cells.setValue(row, column, ((row * 7919 * column) % 999_983) / 10);
    cells.setFormula(row, COLUMNS - 2, `B${row + 1}-C${row + 1}`, row / 2);
    cells.setFormula(row, COLUMNS - 1, `D${row + 1}-E${row + 1}`, row / 4);
  }
  return workbook.save();
}

function openTouchSave(bytes: Uint8Array): number {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  opened.value.sheets.active.cells.setValue(ROWS / 2, 3, 5);
  return opened.value.save().length;
}

/** CPU milliseconds of user and system time. */
function cpu(work: () => number): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

const bytes = makeWorkbook();
const base: number[] = [];
const ours: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  base.push(cpu(() => inflateTouchDeflate(bytes).length));
  ours.push(cpu(() => openTouchSave(bytes)));
}
const ratio = median(ours) / median(base);
console.log(`${ROWS} x ${COLUMNS} cells, ${bytes.length} bytes`);
console.log(`inflate, touch, deflate: ${median(base).toFixed(0)} ms CPU`);
console.log(`open, change one cell, save: ${median(ours).toFixed(0)} ms CPU`);
console.log(`ratio ${ratio.toFixed(2)} (promise: at most ${PROMISE})`);
if (ratio > PROMISE) process.exitCode = 1;
