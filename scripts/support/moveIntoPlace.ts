import { existsSync, renameSync } from 'node:fs';

/**
 * Moves a finished folder to its place, unless another process was there first: then the other's is used, and this one stays
 * where it was made.
 *
 * @throws when it cannot be moved although nothing is in its place
 * @example moveIntoPlace('chromium-x7f3', 'chromium-147.0.0')
 */
export function moveIntoPlace(made: string, place: string): void {
  try {
    renameSync(made, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}
