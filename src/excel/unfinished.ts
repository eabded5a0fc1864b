/** What the mark cell says while an update writes, and goes on saying when it broke off. */
export const markText = 'Uppdatering ej slutförd – tryck Uppdatera igen';

/**
 * What the mark cell says while the entry sheets are rolled forward to the next period. Pressing again cannot mend that, for
 * what has been moved once must not be moved twice: no command goes on until the workbook is as it was.
 */
export const rollMarkText =
  'Övergång till nästa period ej slutförd – ångra (Ctrl+Z) eller öppna den sparade kopian';

/**
 * A sheet that stands in the workbook while sheets are being built. Its removal is the one action by which they become valid:
 * as long as it is there, the sheets with passing names are half-built, and the next command removes them and starts anew.
 */
export const scaffoldName = 'Delår ej slutfört';

/** What the scaffold tells a reader who finds it. */
export const scaffoldText =
  'Delårsrapport hann inte lägga till alla blad. Tryck på samma knapp en gång till, så tas detta blad och bladen ”Delår nytt blad” bort och läggs till på nytt.';

const passing = 'Delår nytt blad';
const passingPattern = new RegExp(`^${passing} \\d+$`);

/** Whether a sheet still bears the name under which it was built. @example isPassingName('Delår nytt blad 2') // true */
export const isPassingName = (sheet: string): boolean => passingPattern.test(sheet);

/** Names for sheets while they are built, none of them taken. */
export function* passingNames(taken: ReadonlySet<string>): Generator<string, never> {
  for (let number = 1; ; number += 1) {
    const name = `${passing} ${number}`;
    if (!taken.has(name)) yield name;
  }
}
