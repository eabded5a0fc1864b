export { createPlan } from './entries/createPlan';
export { readEntries } from './reading/readEntries';
export { rollPlan } from './roll/rollPlan';
export { updatePlan } from './update/updatePlan';
