/**
 * The command line, started from one file that is built of its sources: reading some seven hundred files one by one takes
 * ten times as long. It is built again when a source has changed, so what runs is always what the sources say.
 *
 * Plain JavaScript, because nothing is to be translated before it starts.
 */
import { commandLineBundle } from './build/commandLineBundle.js';

await import((await commandLineBundle()).href);
