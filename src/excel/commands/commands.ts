import { createPlan, readEntries, rollPlan, updatePlan } from '../../workbook';
import type { Commands } from '../commandTypes';
import type { Progress } from '../outcome';
import type { RunOptions } from '../run/session';
import { runCheck } from './check';
import { runCreate } from './create';
import { runGoTo } from './goTo';
import { runPreviewRoll, runRoll, type RollWish } from './roll';
import { runUpdate } from './update';

/** What the pane and the ribbon offer, each command one `Excel.run`. */
export const commands: Commands = {
  create: (excel, progress) => runCreate(excel, (snapshot) => createPlan(snapshot), optionsWith(progress)),
  check: (excel, progress) => runCheck(excel, readEntries, optionsWith(progress)),
  update: (excel, progress) => runUpdate(excel, updatePlan, optionsWith(progress)),
  previewRoll: (excel, wish, progress) => runPreviewRoll(excel, planFor(wish), optionsWith(progress)),
  roll: (excel, wish, progress) => runRoll(excel, planFor(wish), optionsWith(progress)),
  goTo: (excel, finding) => runGoTo(excel, finding),
};

function planFor({ year, month, keepFinished }: RollWish): Parameters<typeof runRoll>[1] {
  return (snapshot) => rollPlan(snapshot, { year, month }, { keepFinished });
}

function optionsWith(progress: Progress | undefined): RunOptions {
  return progress === undefined ? {} : { progress };
}
