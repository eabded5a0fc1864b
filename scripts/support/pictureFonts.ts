import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets a browser draw the pane in Open Sans where Excel on Windows has Segoe UI, which is as wide: without it a picture
 * would have the system's own font, and lines that break elsewhere. Where Open Sans is not installed, nothing is changed.
 *
 * @param folder where the settings are written
 * @returns what to add to the browser's environment
 */
export function pictureFonts(folder: string): Readonly<Record<string, string>> {
  const cache = join(folder, 'fonts');
  mkdirSync(cache, { recursive: true });
  const settings = join(folder, 'fonts.conf');
  writeFileSync(
    settings,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <cachedir>${cache}</cachedir>
  <match target="pattern">
    <test name="family"><string>Segoe UI</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: settings };
}
