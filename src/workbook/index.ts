export { createPlan } from './entries/createPlan';
export { editPlan } from './edits/editPlan';
export { acceptPlan, withdrawPlan } from './edits/exceptionPlan';
export { readEntries } from './reading/readEntries';
export { rollPlan } from './roll/rollPlan';
export { localTime } from './update/lastUpdate';
export { updatePlan } from './update/updatePlan';
export { takeSurvey } from './survey/takeSurvey';
