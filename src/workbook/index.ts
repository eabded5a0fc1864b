export { createPlan } from './entries/createPlan';
export { readEntries } from './reading/readEntries';
export { updatePlan } from './update/updatePlan';
