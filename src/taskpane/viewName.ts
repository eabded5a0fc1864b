/** The pane's views, in the order of their tabs. */
export const viewNames = ['overview', 'findings', 'goals', 'report', 'settings'] as const;
export type ViewName = (typeof viewNames)[number];
