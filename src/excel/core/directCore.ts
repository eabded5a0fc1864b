import { auditTable } from '../../report/audit/auditTable';
import {
  acceptPlan,
  approvePlan,
  createPlan,
  editPlan,
  rollPlan,
  takeSurvey,
  updatePlan,
  withdrawPlan,
} from '../../workbook';
import type { Core, CoreQuestions } from './core';

type Answering = {
  readonly [Name in keyof CoreQuestions]: (
    ...given: CoreQuestions[Name]['given']
  ) => CoreQuestions[Name]['answer'];
};

const answering: Answering = {
  survey: takeSurvey,
  update: (snapshot, now) => updatePlan(snapshot, now),
  create: (snapshot, parts) => createPlan(snapshot, {}, parts),
  roll: (snapshot, { year, month, keepFinished }) => rollPlan(snapshot, { year, month }, { keepFinished }),
  edit: editPlan,
  accept: acceptPlan,
  audit: ({ cells, origin }) => auditTable(cells, { origin }),
  approve: approvePlan,
  withdraw: withdrawPlan,
};

/** The core where it is called: it answers before anything else happens in the thread. */
export const directCore: Core = {
  ask: (name, given) =>
    new Promise((resolve) => {
      resolve(answering[name](...given));
    }),
};
