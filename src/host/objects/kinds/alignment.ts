import type { AlignmentFormat } from '../../document/model';
import { invalidArgument } from '../../protocol/hostError';
import { editable, type Scalar } from '../../protocol/kind';
import type { FormatTarget } from '../state/refs';
import { oneOf, toBoolean, toNumber, wireOf } from './readValue';

const HORIZONTAL = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;

const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

const READING_ORDER = { Context: 0, LeftToRight: 1, RightToLeft: 2 } as const;

function alignment(
  read: (alignment: AlignmentFormat) => unknown,
  change: (value: unknown) => Partial<AlignmentFormat>,
): Scalar<FormatTarget> {
  return editable(
    (target) => target.common((format) => read(format.alignment)),
    (target, value) => {
      target.change({ alignment: change(value) });
    },
  );
}

/** Alignment as both a range's format and a style have it. */
export const alignmentScalars = {
  horizontalAlignment: alignment(
    ({ horizontal }) => wireOf(HORIZONTAL, horizontal),
    (value) => ({ horizontal: HORIZONTAL[oneOf(HORIZONTAL, value)] }),
  ),
  verticalAlignment: alignment(
    ({ vertical }) => wireOf(VERTICAL, vertical),
    (value) => ({ vertical: VERTICAL[oneOf(VERTICAL, value)] }),
  ),
  wrapText: alignment(
    ({ wrapText }) => wrapText,
    (value) => ({ wrapText: toBoolean(value) }),
  ),
  indentLevel: alignment(
    ({ indent }) => indent,
    (value) => {
      const indent = toNumber(value);
      if (indent < 0 || indent > 250 || !Number.isInteger(indent))
        throw invalidArgument('an indent is between 0 and 250');
      return { indent };
    },
  ),
  shrinkToFit: alignment(
    ({ shrinkToFit }) => shrinkToFit,
    (value) => ({ shrinkToFit: toBoolean(value) }),
  ),
  textOrientation: alignment(
    ({ textRotation }) => wireRotation(textRotation),
    (value) => ({ textRotation: readRotation(toNumber(value)) }),
  ),
  readingOrder: alignment(
    ({ readingOrder }) => wireOf(READING_ORDER, readingOrder as 0 | 1 | 2),
    (value) => ({ readingOrder: READING_ORDER[oneOf(READING_ORDER, value)] }),
  ),
} satisfies Record<string, Scalar<FormatTarget>>;

/** Degrees −90 … 90, or 180 for stacked letters; files count downwards from 91. */
function wireRotation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function readRotation(degrees: number): number {
  if (degrees === 180) return 255;
  if (degrees < -90 || degrees > 90)
    throw invalidArgument('a text orientation is between -90 and 90, or 180');
  return degrees < 0 ? 90 - degrees : degrees;
}
