import type { HeaderFooter } from '../../document/model';
import { editable, leadsTo, type Kind, type Scalar } from '../../protocol/kind';
import { object } from '../object';
import { accept } from '../state/accept';
import { sheetOf, type SheetRef } from '../state/refs';
import { oneOf, toBoolean, toText } from './readValue';

type Page = 'odd' | 'even' | 'first';
type PageRef = SheetRef & { readonly page: Page };
type Part = 'L' | 'C' | 'R';

const KEYS = {
  odd: { header: 'oddHeader', footer: 'oddFooter' },
  even: { header: 'evenHeader', footer: 'evenFooter' },
  first: { header: 'firstHeader', footer: 'firstFooter' },
} as const;

/** Splits a header text at its `&L`, `&C` and `&R`. `split('&LVia&CSida &P')` → `{L: 'Via', C: 'Sida &P', R: ''}` */
function split(text: string): Record<Part, string> {
  const parts: Record<Part, string> = { L: '', C: '', R: '' };
  // What stands before the first mark is in the middle.
  let at: Part = 'C';
  for (const piece of text.split(/(&[LCR]|&&)/)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') at = piece.charAt(1) as Part;
    else parts[at] += piece;
  }
  return parts;
}

function join(parts: Record<Part, string>): string {
  return (['L', 'C', 'R'] as const)
    .map((part) => (parts[part] === '' ? '' : `&${part}${parts[part]}`))
    .join('');
}

function text(which: 'header' | 'footer', part: Part): Scalar<PageRef> {
  return editable(
    (ref) => split(sheetOf(ref).page.headerFooter[KEYS[ref.page][which]])[part],
    (ref, value) => {
      const key = KEYS[ref.page][which];
      const parts = split(sheetOf(ref).page.headerFooter[key]);
      const change: Partial<HeaderFooter> = { [key]: join({ ...parts, [part]: toText(value) }) };
      accept(sheetOf(ref).setPage({ headerFooter: change }));
    },
  );
}

/** `Excel.HeaderFooter`: the texts of one kind of page, with Excel's codes such as `&P`. */
export const headerFooterKind: Kind<PageRef> = {
  name: 'HeaderFooter',
  scalars: {
    leftHeader: text('header', 'L'),
    centerHeader: text('header', 'C'),
    rightHeader: text('header', 'R'),
    leftFooter: text('footer', 'L'),
    centerFooter: text('footer', 'C'),
    rightFooter: text('footer', 'R'),
  },
};

const STATES: Readonly<Record<string, Pick<HeaderFooter, 'differentFirst' | 'differentOddEven'>>> = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
};

function flag(key: 'scaleWithDocument' | 'alignWithMargins'): Scalar<SheetRef> {
  return editable(
    (ref) => sheetOf(ref).page.headerFooter[key],
    (ref, value) => {
      accept(sheetOf(ref).setPage({ headerFooter: { [key]: toBoolean(value) } }));
    },
  );
}

/** `Excel.HeaderFooterGroup` */
export const headerFooterGroupKind: Kind<SheetRef> = {
  name: 'HeaderFooterGroup',
  scalars: {
    state: editable(
      (ref) => {
        const { differentFirst, differentOddEven } = sheetOf(ref).page.headerFooter;
        if (differentFirst) return differentOddEven ? 'FirstOddAndEven' : 'FirstAndDefault';
        return differentOddEven ? 'OddAndEven' : 'Default';
      },
      (ref, value) => {
        accept(sheetOf(ref).setPage({ headerFooter: { ...STATES[oneOf(STATES, value)] } }));
      },
    ),
    useSheetScale: flag('scaleWithDocument'),
    useSheetMargins: flag('alignWithMargins'),
  },
  navigations: {
    defaultForAllPages: leadsTo((ref) => object('HeaderFooter', { ...ref, page: 'odd' })),
    oddPages: leadsTo((ref) => object('HeaderFooter', { ...ref, page: 'odd' })),
    evenPages: leadsTo((ref) => object('HeaderFooter', { ...ref, page: 'even' })),
    firstPage: leadsTo((ref) => object('HeaderFooter', { ...ref, page: 'first' })),
  },
};
