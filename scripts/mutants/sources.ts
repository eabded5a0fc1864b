import { readdirSync, statSync } from 'node:fs';
import { leftOut, tooSlow, type Room } from './rooms';

/** The source files of a room, in an order that is the same everywhere. */
export function sourcesOf(room: Room): readonly string[] {
  return filesOf(room.sources).filter(
    (name) => name.endsWith('.ts') && !leftOut.some((pattern) => pattern.test(name)),
  );
}

/** The test files in some folders, and test files among some names; not those that are too slow. */
export function testsIn(names: readonly string[]): readonly string[] {
  return filesOf(names).filter(
    (name) => name.endsWith('.test.ts') && !tooSlow.some((pattern) => pattern.test(name)),
  );
}

/** Files from the project's root, with the separators of the web. */
function filesOf(names: readonly string[]): readonly string[] {
  return names
    .flatMap((name) =>
      statSync(name).isFile()
        ? [name]
        : readdirSync(name, { recursive: true, encoding: 'utf8' }).map(
            (file) => `${name}/${file.replaceAll('\\', '/')}`,
          ),
    )
    .sort();
}
