export { openGrid } from './openGrid';
export type * from './grid';
