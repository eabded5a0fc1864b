/** What can be pressed, in the pane or on the ribbon. */
export type CommandName = 'create' | 'check' | 'update';

/** The ribbon has two of the pane's three; each is also the FunctionName of its button in manifest.xml. */
export const ribbonCommands = ['check', 'update'] as const satisfies readonly CommandName[];
export type RibbonCommand = (typeof ribbonCommands)[number];
