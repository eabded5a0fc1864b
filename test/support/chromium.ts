import { installedChromium } from '../../scripts/support/chromium';

/** The browser's path, if it can be started here. Continuous integration must; elsewhere a line says that it was left out. */
export function findChromium(): string | undefined {
  try {
    return installedChromium();
  } catch (error) {
    if (process.env['CI'] !== undefined)
      throw new Error('Chromium cannot be started in CI', { cause: error });
    const why = error instanceof Error ? error.message.trim() : String(error);
    process.stdout.write(
      `Chromium cannot be started: its tests are left out here, but not in CI. It needs Linux with libnss3.\n${why}\n`,
    );
    return undefined;
  }
}
