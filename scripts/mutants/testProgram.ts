import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { expect } from 'expect';

/** A test that a program declares. */
export interface DeclaredTest {
  readonly run: () => unknown;
  /** What must be run before it, once. */
  readonly before: () => readonly (() => unknown)[];
}

type Body = (...given: readonly unknown[]) => unknown;
type Declare = (name: string, body: Body) => void;

/**
 * A program of tests that can be begun anew as often as one likes, each time with modules as they are when they have just been
 * loaded. It has what the tests of the core use of jest: `describe`, `it`, `it.each` and `beforeAll`, and jest's own `expect`.
 */
export class TestProgram {
  readonly #start: (...given: readonly unknown[]) => void;
  readonly #require = createRequire(`${process.cwd()}/`);

  constructor(text: string) {
    const parameters = ['require', 'module', 'exports', 'expect', 'describe', 'it', 'beforeAll', 'beginFile'];
    this.#start = new Script(`(function (${parameters.join(', ')}) {${text}\n})`).runInThisContext() as Body;
  }

  /** Loads every module anew and gathers the tests in their order. */
  begin(): readonly DeclaredTest[] {
    const tests: DeclaredTest[] = [];
    // Of each section that the declaration stands in, outermost first.
    let sections: readonly (() => unknown)[][] = [[]];
    const describe: Declare = (_name, body) => {
      const outside = sections;
      sections = [...outside, []];
      body();
      sections = outside;
    };
    const it = Object.assign<Declare, { each: (rows: readonly unknown[]) => Declare }>(
      (_name, body) => {
        const around = sections;
        // What is declared later in the same section counts too.
        const before = (): readonly (() => unknown)[] => around.flat();
        tests.push({ run: body, before });
      },
      {
        each: (rows) => (name, body) => {
          for (const row of rows)
            it(name, () => (Array.isArray(row) ? body(...(row as unknown[])) : body(row)));
        },
      },
    );
    const beforeAll = (body: () => unknown): void => {
      sections.at(-1)?.push(onceOnly(body));
    };
    const beginFile = (): void => {
      sections = [[]];
    };
    const module = { exports: {} };
    this.#start(this.#require, module, module.exports, expect, describe, it, beforeAll, beginFile);
    return tests;
  }
}

function onceOnly(body: () => unknown): () => unknown {
  let done: { readonly value: unknown } | undefined;
  return () => (done ??= { value: body() }).value;
}
