import type { Commands } from '../../excel';

/**
 * Commands whose code is fetched when the first of them is run, so that the pane stands there without waiting for it.
 * What cannot be fetched fails the command, and the next press tries again.
 *
 * @example deferredCommands(() => import('../excel'))
 */
export function deferredCommands(load: () => Promise<{ readonly commands: Commands }>): Commands {
  return {
    create: async (...given) => (await load()).commands.create(...given),
    check: async (...given) => (await load()).commands.check(...given),
    update: async (...given) => (await load()).commands.update(...given),
    previewRoll: async (...given) => (await load()).commands.previewRoll(...given),
    roll: async (...given) => (await load()).commands.roll(...given),
    goTo: async (...given) => (await load()).commands.goTo(...given),
  };
}
