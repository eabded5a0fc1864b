import { HostError, type HostErrorCode } from './hostError';
import type { MessageKind } from './messageLog';

/** What is to go wrong, for tests of what a caller leaves behind then. Only syncs with work are counted, from 1. */
export interface FaultPlan {
  /** The action that fails, counted over all actions of all syncs since the plan was set. */
  readonly failAction?: { readonly number: number; readonly code?: HostErrorCode };
  /**
   * The sync that goes wrong: `before` its actions have run or `after`; with an error (`ConnectionFailure` to the caller, as
   * when the answer is lost), with `silence`: it is never answered, or with the code of a message that Excel turns away, such
   * as `InvalidOperationInCellEditMode` or `RequestPayloadSizeLimitExceeded`.
   */
  readonly failSync?: { readonly number: number; readonly when: 'before' | 'after'; readonly how: SyncFault };
  /**
   * Called when a sync has come and before anything of it is carried out, with its number: what somebody else does to the
   * workbook between one sync and the next. Nothing is told to the caller.
   */
  readonly between?: (sync: number) => void;
}

/** How a sync goes wrong. */
export type SyncFault = 'error' | 'silence' | HostErrorCode;

/** Keeps count of syncs and actions, and says when the plan strikes. */
export class Faults {
  private plan: FaultPlan | undefined;
  private syncs = 0;
  private actions = 0;

  /** Sets another plan, or none, and counts anew. */
  set(plan: FaultPlan | undefined): void {
    this.plan = plan;
    this.syncs = 0;
    this.actions = 0;
  }

  /** Notes that a message begins, and lets happen what is to happen before it. */
  begin(kind: MessageKind): void {
    if (kind !== 'work') return;
    this.syncs += 1;
    this.plan?.between?.(this.syncs);
  }

  /** What is to happen to the present sync at this moment, or nothing. */
  strike(kind: MessageKind, when: 'before' | 'after'): SyncFault | undefined {
    const fault = this.plan?.failSync;
    if (kind !== 'work' || fault?.number !== this.syncs || fault.when !== when) return undefined;
    return fault.how;
  }

  /** Throws when the plan wants the action that is about to run to fail. */
  beforeAction(kind: MessageKind): void {
    if (kind !== 'work') return;
    this.actions += 1;
    const fault = this.plan?.failAction;
    if (fault?.number === this.actions) {
      throw new HostError(
        fault.code ?? 'GeneralException',
        `Action ${this.actions} was made to fail by a fault plan.`,
      );
    }
  }
}
