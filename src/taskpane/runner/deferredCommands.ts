import type { Commands } from '../../excel';

/**
 * Commands whose code is fetched when the first of them is run, so that the pane stands there without waiting for it.
 * What cannot be fetched fails the command, and the next press tries again.
 *
 * @example deferredCommands(async () => (await import('../excel')).commands)
 */
export function deferredCommands(load: () => Promise<Commands>): Commands {
  return {
    create: async (...given) => (await load()).create(...given),
    check: async (...given) => (await load()).check(...given),
    update: async (...given) => (await load()).update(...given),
    previewRoll: async (...given) => (await load()).previewRoll(...given),
    roll: async (...given) => (await load()).roll(...given),
    goTo: async (...given) => (await load()).goTo(...given),
    write: async (...given) => (await load()).write(...given),
    accept: async (...given) => (await load()).accept(...given),
    withdraw: async (...given) => (await load()).withdraw(...given),
    audit: async (...given) => (await load()).audit(...given),
    approve: async (...given) => (await load()).approve(...given),
    watch: async (...given) => (await load()).watch(...given),
  };
}
