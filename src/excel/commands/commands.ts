import type { Commands } from '../commandTypes';
import { directCore } from '../core/directCore';
import { commandsWith } from './commandsWith';

/** The commands with their core in the same thread, as ribbon, command line and tests use them. */
export const commands: Commands = commandsWith(directCore);
