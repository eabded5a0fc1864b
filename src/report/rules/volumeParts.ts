import type { VolumeRow } from '../report';
import { volumeGroups } from './volumeGroups';

/** A volume that is a part of another, and the one that it is a part of. */
export interface VolumePart {
  readonly part: VolumeRow;
  /** The row of its own above it in its group; none where the part stands first or under a share. */
  readonly whole: VolumeRow | undefined;
}

/** Every volume of the type varav with its whole, group by group. @example volumeParts(report.rows.volumes) */
export function volumeParts(rows: readonly VolumeRow[]): readonly VolumePart[] {
  return volumeGroups(rows).flatMap((group) => {
    let whole: VolumeRow | undefined;
    return group.flatMap((row) => {
      if (row.rowType === 'varav') return [{ part: row, whole }];
      // A row whose type cannot be read has a finding of its own and may be the whole.
      whole = row.rowType === 'andel' ? undefined : row;
      return [];
    });
  });
}
