import type { Identity } from './identity';
import { ledgerTotals } from './ledgerTotals';
import { personnelIndicators, volumeIndicators } from './measuredTwice';
import { operatingNet } from './operatingNet';
import { partsOfVolumes } from './partsOfVolumes';
import { resultIndicator } from './resultIndicator';

/** Identities of sums: the net, and the ledger's totals. */
export const sumIdentities: readonly Identity[] = [operatingNet, ledgerTotals];

/** Identities of volumes, of personnel and of indicators. */
export const measureIdentities: readonly Identity[] = [
  partsOfVolumes,
  volumeIndicators,
  personnelIndicators,
  resultIndicator,
];

/** Every identity across the tables of a report, in the order of the sheets that they are about. */
export const identities: readonly Identity[] = [...sumIdentities, ...measureIdentities];
