/** What can be pressed, in the pane or on the ribbon. */
export type CommandName = 'create' | 'check' | 'update';

/** Going on to the next period: first what it would do, then the thing itself. Only the pane has them. */
export type RollCommand = 'previewRoll' | 'roll';

/** Writing to entry cells as somebody has asked for in a view. */
type WriteCommand = 'write' | 'accept' | 'withdraw';

/** Keeping the report as it stands as the approved version; only the pane has it. */
type ApproveCommand = 'approve';

/** Everything that the pane can be at work with. */
export type PaneCommand = CommandName | RollCommand | WriteCommand | ApproveCommand | 'audit';

/** The ribbon has two of the pane's three; each is also the FunctionName of its button in manifest.xml. */
export const ribbonCommands = ['check', 'update'] as const satisfies readonly CommandName[];
export type RibbonCommand = (typeof ribbonCommands)[number];
