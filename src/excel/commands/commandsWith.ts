import { localTime } from '../../workbook';
import type { EntryEdit } from '../../workbook/survey/edit';
import type { Commands } from '../commandTypes';
import type { Core } from '../core/core';
import { runException } from './accept';
import { runAudit } from './audit';
import { runApprove } from './approve';
import { runCheck } from './check';
import { runCreate } from './create';
import { runGoTo } from './goTo';
import { runPreviewRoll, runRoll } from './roll';
import { runUpdate } from './update';
import { runWatch } from './watch';
import { runWrite } from './write';

/**
 * What the pane and the ribbon offer, each command one `Excel.run`.
 * @param core what computes; in the pane it stands in a thread of its own
 */
export function commandsWith(core: Core): Commands {
  return {
    create: (excel, parts, options) =>
      runCreate(excel, (snapshot) => core.ask('create', [snapshot, parts], options?.signal), options),
    check: (excel, options) =>
      runCheck(excel, (snapshot) => core.ask('survey', [snapshot], options?.signal), options),
    update: (excel, options) =>
      runUpdate(
        excel,
        (snapshot) => core.ask('update', [snapshot, localTime(new Date())], options?.signal),
        options,
      ),
    previewRoll: (excel, wish, options) =>
      runPreviewRoll(excel, (snapshot) => core.ask('roll', [snapshot, wish], options?.signal), options),
    roll: (excel, wish, options) =>
      runRoll(excel, (snapshot) => core.ask('roll', [snapshot, wish], options?.signal), options),
    goTo: (excel, place, options) => runGoTo(excel, place, options),
    write: (excel, edits, options) =>
      runWrite(
        excel,
        {
          tables: edits.map(tableOf),
          plan: (snapshot) => core.ask('edit', [snapshot, edits], options?.signal),
        },
        options,
      ),
    accept: (excel, finding, reason, options) =>
      runException(
        excel,
        (snapshot) => core.ask('accept', [snapshot, finding, reason], options?.signal),
        options,
      ),
    withdraw: (excel, finding, options) =>
      runException(excel, (snapshot) => core.ask('withdraw', [snapshot, finding], options?.signal), options),
    audit: (excel, place, options) =>
      runAudit(excel, place, (shown) => core.ask('audit', [shown], options?.signal), options),
    approve: (excel, options) =>
      runApprove(
        excel,
        (snapshot) => core.ask('approve', [snapshot, localTime(new Date())], options?.signal),
        options,
      ),
    watch: (excel, changed) => runWatch(excel, changed),
  };
}

const tableOf = (edit: EntryEdit) => ('cell' in edit ? edit.cell.table : edit.table);
