import type { FunctionLibrary } from '../evaluation/compile';
import { aggregateFunctions } from './aggregates';
import { conditionalFunctions } from './conditionals';
import { dateFunctions } from './dates';
import { financialFunctions } from './finance';
import { informationFunctions } from './information';
import { lazyFunctions } from './lazy';
import { logicalFunctions } from './logic';
import { lookupFunctions } from './lookups';
import { mathematicalFunctions } from './mathematics';
import { rankingFunctions } from './rankings';
import { referenceFunctions } from './references';
import { subtotalFunctions } from './subtotals';
import { textFunctions } from './texts';

const strict = [
  ...aggregateFunctions,
  ...conditionalFunctions,
  ...dateFunctions,
  ...financialFunctions,
  ...informationFunctions,
  ...logicalFunctions,
  ...lookupFunctions,
  ...mathematicalFunctions,
  ...rankingFunctions,
  ...referenceFunctions,
  ...subtotalFunctions,
  ...textFunctions,
];

/** Every function that formulas can call. Any other name makes a formula unsupported. */
export const functionLibrary: FunctionLibrary = {
  strict: new Map(strict.map((definition) => [definition.name, definition])),
  lazy: new Map(lazyFunctions.map((definition) => [definition.name, definition])),
};
