import { untrue, type Broken } from './faultLoop';
import { opened, patience, type Clean, type Press } from './press';
import { foreignCells, seen, stateOf } from './state';

/**
 * Protects each sheet in turn and presses: either that sheet need not be written, or nothing is and the sentence names the sheet;
 * and without the protection the press comes to what it always does.
 */
export async function* pressedProtected(press: Press, { old, wanted }: Clean): AsyncGenerator<Broken> {
  for (const sheet of old.allSheets) {
    const wrong: string[] = [];
    const host = await opened(press);
    host.person.protectSheet(sheet);
    const outcome = await press.press(host, patience);
    const after = await stateOf(host);
    if (press.promise !== 'cells' && press.promise !== 'stopped') wrong.push(...foreignCells(old, after));
    const left = seen(after) === seen(old) ? 'old' : seen(after) === seen(wanted) ? 'new' : undefined;
    if (left === undefined) wrong.push('what is left is neither old nor new');
    if (!outcome.ok) {
      if (left !== 'old') wrong.push('a press that is refused has changed something');
      if (!outcome.failure.message.includes(sheet)) wrong.push('the sentence does not name the sheet');
      wrong.push(...untrue(outcome.failure.message, left));
      host.person.protectSheet(sheet, false);
      const again = await press.press(host, patience);
      if (!again.ok || seen(await stateOf(host)) !== seen(wanted))
        wrong.push('the next press does not mend it');
    }
    yield { fault: `${sheet} is protected`, left: left ?? 'some cells', wrong };
  }
}
