import { readFileSync } from 'node:fs';

/** A package that the lock file names. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package says it, such as `MIT`, or {@link noLicence}. */
  readonly licence: string;
  /** The product takes it into what people load or run; all others are for building, testing and trying. */
  readonly isShipped: boolean;
}

/** What stands for a package that says nothing of its licence. */
export const noLicence = '(none stated)';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What the built pane holds besides our own code; the command line's are the `dependencies` of package.json. */
const bundled = ['@fluentui/react-components', 'react', 'react-dom'];

/**
 * Every package of package-lock.json with its licence. Builds of a package for other machines, which the lock file names
 * without a licence, are left out: the package itself is there.
 */
export function licensedPackages(): readonly LicensedPackage[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const own = lock.packages[''];
  const shipped = closure([...Object.keys(own?.dependencies ?? {}), ...bundled], lock.packages);
  return Object.entries(lock.packages)
    .filter(([path, { license, optional }]) => path !== '' && (license !== undefined || optional !== true))
    .map(([path, { version = '', license = noLicence }]) => ({
      name: path.replace(/^.*node_modules\//u, ''),
      version,
      licence: license,
      isShipped: shipped.has(path),
    }));
}

/** The paths of packages and of everything that they need, found as Node finds them. */
function closure(
  names: readonly string[],
  packages: Readonly<Record<string, LockedPackage>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = names.map((name) => `node_modules/${name}`);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const name of Object.keys(packages[path]?.dependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`;
      waiting.push(packages[nested] === undefined ? `node_modules/${name}` : nested);
    }
  }
  return found;
}
