import { HostError, invalidArgument } from '../../protocol/hostError';
import { reads, readOnly, writes, type HostObject, type Kind } from '../../protocol/kind';
import { object } from '../object';
import { accept } from '../state/accept';
import { cellArea } from '../state/areas';
import { areaOf } from '../state/rangeRef';
import { sheetOf, type PageBreakRef, type PageBreaksRef } from '../state/refs';
import { rangeArgument, rangeOn } from './rangeNavigation';

/** As many as Excel takes along one direction. */
const MOST_BREAKS = 1026;

function breaksOf(ref: PageBreaksRef): readonly number[] {
  const { rowBreaks, columnBreaks } = sheetOf(ref).page;
  return ref.along === 'rows' ? rowBreaks : columnBreaks;
}

function setBreaks(ref: PageBreaksRef, breaks: readonly number[]): void {
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  accept(sheetOf(ref).setPage(ref.along === 'rows' ? { rowBreaks: sorted } : { columnBreaks: sorted }));
}

function breakObject(ref: PageBreaksRef, at: number): HostObject {
  return object('PageBreak', { ...ref, at });
}

/** `Excel.PageBreak`: a new page begins at the cell after it. */
export const pageBreakKind: Kind<PageBreakRef> = {
  name: 'PageBreak',
  identity: (ref) => ({ _Id: String(ref.at) }),
  scalars: {
    rowIndex: readOnly((ref) => (ref.along === 'rows' ? ref.at : 0)),
    columnIndex: readOnly((ref) => (ref.along === 'columns' ? ref.at : 0)),
  },
  methods: {
    delete: writes((ref) => {
      setBreaks(
        ref,
        breaksOf(ref).filter((at) => at !== ref.at),
      );
    }),
    getCellAfterBreak: reads((ref) =>
      rangeOn(ref, ref.along === 'rows' ? cellArea(ref.at, 0) : cellArea(0, ref.at)),
    ),
  },
};

/** `Excel.PageBreakCollection`: the horizontal or the vertical breaks of a sheet. */
export const pageBreakCollectionKind: Kind<PageBreaksRef> = {
  name: 'PageBreakCollection',
  collection: {
    items: (ref) => breaksOf(ref).map((at) => breakObject(ref, at)),
    // A number is a position; the id of a break that the client holds is a text.
    find: (ref, key) => {
      const at = breaksOf(ref).find(
        (place, index) => (typeof key === 'number' ? index : String(place)) === key,
      );
      return at === undefined ? undefined : breakObject(ref, at);
    },
  },
  methods: {
    add: writes((ref, args) => {
      const area = areaOf(rangeArgument(ref, args, 0));
      const at = ref.along === 'rows' ? area.top : area.left;
      if (at === 0) throw invalidArgument('no page ends before the first cell');
      if (breaksOf(ref).length >= MOST_BREAKS && !breaksOf(ref).includes(at))
        throw new HostError('InvalidOperation', `A sheet has at most ${MOST_BREAKS} page breaks.`);
      setBreaks(ref, [...breaksOf(ref), at]);
      return breakObject(ref, at);
    }),
    getCount: reads((ref) => breaksOf(ref).length),
    removePageBreaks: writes((ref) => {
      setBreaks(ref, []);
    }),
  },
};
