import type { VolumeRow } from '../report';
import { nameKey } from '../values/plainText';

/** Volumes of one group, in the order of their rows. */
export type VolumeGroup = readonly [VolumeRow, ...VolumeRow[]];

/** Volumes under their groups as the report shows them, groups in the order in which they first appear. */
export function volumeGroups(rows: readonly VolumeRow[]): readonly VolumeGroup[] {
  const groups = new Map<string, [VolumeRow, ...VolumeRow[]]>();
  for (const row of rows) {
    const key = nameKey(row.group);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
