import { addUp } from '../arithmetic/decimal';
import { rowAt, rowFinding } from '../checks/check';
import type { Report, VolumeRow } from '../report';
import { volumeParts } from '../rules/volumeParts';
import { headerOf } from '../schema';
import { volumeTexts } from '../texts/volumeTexts';
import { formatNumber } from '../values/formatNumber';
import { nameKey } from '../values/plainText';
import { numberIn } from '../values/reading';
import type { Identity, Instance } from './identity';
import { entrySide, halfStep } from './sides';

const figureColumns = ['forecastYear', 'outcomePeriod', 'outcomePreviousYear'] as const;

/** A part beside its whole, column by column; figures in different units cannot be compared. */
function instancesOf(part: VolumeRow, whole: VolumeRow): readonly Instance[] {
  if (nameKey(part.unit) !== nameKey(whole.unit)) return [];
  return figureColumns.flatMap((column) => {
    const ofPart = numberIn(part[column]);
    const ofWhole = numberIn(whole[column]);
    if (ofPart === undefined || ofWhole === undefined || ofWhole < 0) return [];
    // Whole figures are counted, not rounded; of others each is at most half of its own step from its true value.
    const isCounted = Number.isInteger(ofPart) && Number.isInteger(ofWhole);
    const say: Instance['say'] = (verdict) => {
      if (verdict !== 'differs') return undefined;
      const message = volumeTexts.partExceedsWhole({
        at: `${rowAt('volumes', part)}, ${headerOf('volumes', column)}`,
        part: formatNumber(ofPart),
        whole: formatNumber(ofWhole),
        of: whole.volume,
      });
      const said = { code: 'part-exceeds-whole', severity: 'warning', message } as const;
      return rowFinding('volumes', part, column, said);
    };
    return [
      {
        relation: 'at-most',
        left: entrySide('volumes', part, column, ofPart),
        right: entrySide('volumes', whole, column, ofWhole),
        bound: isCounted ? 0 : addUp([halfStep(ofPart), halfStep(ofWhole)]),
        say,
      },
    ];
  });
}

/** A volume of the type varav is at most the row above it that it is a part of. */
export const partsOfVolumes: Identity = {
  key: 'parts-of-volumes',
  title: 'En varav-rad är högst så stor som raden som den är en del av',
  instances: ({ rows }: Report) =>
    volumeParts(rows.volumes).flatMap(({ part, whole }) =>
      whole === undefined ? [] : instancesOf(part, whole),
    ),
};
