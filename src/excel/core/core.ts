import type { AuditResult } from '../../report/audit/auditResult';
import type { ApprovePlan } from '../../workbook/approved/approvePlan';
import type { EditPlan } from '../../workbook/edits/editPlan';
import type { LocatedFinding } from '../../workbook/located';
import type { RollPlan } from '../../workbook/roll/rollPlan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { EntryEdit } from '../../workbook/survey/edit';
import type { PartKey } from '../../workbook/survey/parts';
import type { Survey } from '../../workbook/survey/survey';
import type { CreateWork } from '../commands/create';
import type { RollWish } from '../commands/roll';
import type { UpdateWork } from '../commands/update';
import type { ShownCells } from '../read/readShown';

/**
 * What commands ask of the pure core: what each question takes and what it gives. Everything in both is plain values, so that
 * the core can stand in another thread. A new question is one line here and one in `directCore.ts`.
 */
export interface CoreQuestions {
  readonly survey: Question<[snapshot: WorkbookSnapshot], Survey>;
  /** `now`: the local time, such as `2026-11-29T14:05`. */
  readonly update: Question<[snapshot: WorkbookSnapshot, now: string], UpdateWork>;
  readonly create: Question<[snapshot: WorkbookSnapshot, parts: readonly PartKey[] | 'all'], CreateWork>;
  readonly roll: Question<[snapshot: WorkbookSnapshot, wish: RollWish], RollPlan>;
  readonly edit: Question<[snapshot: WorkbookSnapshot, edits: readonly EntryEdit[]], EditPlan>;
  readonly accept: Question<[snapshot: WorkbookSnapshot, finding: LocatedFinding, reason: string], EditPlan>;
  readonly audit: Question<[shown: ShownCells], AuditResult>;
  /** `now`: the local time, such as `2026-11-29T14:05`. */
  readonly approve: Question<[snapshot: WorkbookSnapshot, now: string], ApprovePlan>;
  readonly withdraw: Question<[snapshot: WorkbookSnapshot, finding: LocatedFinding], EditPlan>;
}

interface Question<Given extends readonly unknown[], Answer> {
  readonly given: Readonly<Given>;
  readonly answer: Answer;
}

export type QuestionName = keyof CoreQuestions;

/** Answers the questions that commands have about a workbook that they have read. */
export interface Core {
  /**
   * @param signal gives up: nobody waits for the answer any more
   * @example await core.ask('update', [snapshot])
   */
  ask<Name extends QuestionName>(
    name: Name,
    given: CoreQuestions[Name]['given'],
    signal?: AbortSignal,
  ): Promise<CoreQuestions[Name]['answer']>;
}
