/** A workbook that the workbench can begin with; made anew from the project's example data when it is started. */
export interface Example {
  /** The name of its data in `examples/`, and of its file. */
  readonly name: string;
  /** In the address, `?file=granvik`. */
  readonly key: string;
}

/** The examples, the usual one first. */
export const examples = [
  { name: 'verksamhetsstod-2021-08', key: 'verksamhetsstod' },
  { name: 'granvik-2026-04', key: 'granvik' },
] as const satisfies readonly Example[];

export type ExampleKey = (typeof examples)[number]['key'];
