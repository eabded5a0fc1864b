import { COLUMN_COUNT, ROW_COUNT } from '../model';
import { hasOnlyKnownReferences } from '../xml/references';
import { parseXml } from '../xml/parseXml';
import { refuse } from '../result';

const SPACE = 32;
const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** A stretch of the text, or nothing when `from` is −1. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * Reads the tokens of `sheetData` one after another, strictly: what is not a row, a cell or one of a cell's parts is
 * refused. It keeps positions instead of making texts, so that a sheet can be checked without being taken apart.
 */
export class CellScanner {
  /** Where the next token begins. */
  at = 0;

  /** The attributes of the row or cell that was read last. */
  row = -1;
  column = -1;
  style = 0;
  type = 'n';
  /** Attributes other than r, s, t (of a cell) or r, spans (of a row), as one raw text with a leading blank. */
  otherAttributes = '';

  /** The parts of the cell that was read last. */
  readonly formulaTag: Extent = { from: -1, to: -1 };
  readonly formula: Extent = { from: -1, to: -1 };
  readonly value: Extent = { from: -1, to: -1 };
  readonly inline: Extent = { from: -1, to: -1 };
  readonly tail: Extent = { from: -1, to: -1 };
  readonly inner: Extent = { from: -1, to: -1 };

  constructor(
    readonly text: string,
    readonly prefix: string,
    private readonly part: string,
    private readonly depth: number,
  ) {}

  /** Stops the reading. */
  broken(what: string): never {
    return refuse('xml-malformed', `"${this.part}": ${what} at character ${this.at}.`, this.part);
  }

  /** Passes blanks and comments; anything else than markup is refused. */
  skipSpace(): void {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === SPACE || code === LINE_FEED || code === RETURN || code === TAB) this.at++;
      else if (code === LESS && text.startsWith('<!--', this.at)) this.at = this.after('-->', this.at + 4);
      else break;
    }
    if (text.charCodeAt(this.at) !== LESS) this.broken('text between the cells');
  }

  /** Passes `<local`; false when another tag stands here. */
  opens(local: string): boolean {
    const { text, prefix } = this;
    const end = this.at + 1 + prefix.length + local.length;
    if (!text.startsWith(local, end - local.length) || !text.startsWith(prefix, this.at + 1)) return false;
    const code = text.charCodeAt(end);
    if (
      code !== SPACE &&
      code !== GREATER &&
      code !== SLASH &&
      code !== LINE_FEED &&
      code !== RETURN &&
      code !== TAB
    ) {
      return false;
    }
    this.at = end;
    return true;
  }

  /** Passes `</local>`; false when another tag stands here. */
  closes(local: string): boolean {
    const { text, prefix } = this;
    if (text.charCodeAt(this.at + 1) !== SLASH || !text.startsWith(prefix + local, this.at + 2)) return false;
    let at = this.at + 2 + prefix.length + local.length;
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== GREATER) return false;
    this.at = at + 1;
    return true;
  }

  /** Reads the attributes of a row after `opens('row')`; true when the row is empty (`/>`). */
  readRowTag(): boolean {
    this.row = -1;
    this.otherAttributes = '';
    return this.readAttributes('row');
  }

  /**
   * Reads a cell after `opens('c')`: attributes and parts. `row` and `column` are −1 when the cell has no address.
   */
  readCell(): void {
    this.row = -1;
    this.column = -1;
    this.style = 0;
    this.type = 'n';
    this.otherAttributes = '';
    this.formulaTag.from = this.formula.from = this.value.from = this.inline.from = this.tail.from = -1;
    if (this.readAttributes('cell')) {
      this.inner.from = this.inner.to = this.at;
      return;
    }
    this.inner.from = this.at;
    for (;;) {
      this.skipSpace();
      this.inner.to = this.at;
      if (this.opens('v')) this.readText('v', this.value);
      else if (this.closes('c')) return;
      else if (this.opens('f')) this.readFormula();
      else if (this.opens('is')) this.readFragment('is', this.inline);
      else if (this.opens('extLst')) this.readFragment('extLst', this.tail);
      else this.broken('an element that no cell has');
    }
  }

  private readFormula(): void {
    const start = this.at - 1 - this.prefix.length - 1;
    this.readText('f', this.formula);
    this.formulaTag.from = start;
    this.formulaTag.to = this.at;
  }

  /** Reads the rest of a start tag (attributes are passed over) and its text up to the end tag. */
  private readText(local: string, extent: Extent): void {
    if (extent.from >= 0) this.broken(`${local} twice in a cell`);
    const empty = this.skipAttributes();
    extent.from = extent.to = this.at;
    if (empty) return;
    const { text } = this;
    let end = text.indexOf('<', this.at);
    while (text.startsWith('<![CDATA[', end)) end = text.indexOf('<', this.after(']]>', end));
    if (end < 0) this.broken(`${local} that is never closed`);
    extent.to = end;
    this.at = end;
    if (!this.closes(local)) this.broken(`an element inside ${local}`);
  }

  /** Passes an element with other elements in it, checked by the parser of trees. */
  private readFragment(local: string, extent: Extent): void {
    if (extent.from >= 0) this.broken(`${local} twice in a cell`);
    const start = this.at - 1 - this.prefix.length - local.length;
    if (this.skipAttributes()) {
      extent.from = start;
      extent.to = this.at;
      return;
    }
    const closing = `</${this.prefix}${local}>`;
    const end = this.after(closing, this.at);
    parseXml(this.text.slice(start, end), { part: this.part, depth: this.depth });
    extent.from = start;
    extent.to = this.at = end;
  }

  /** Passes the attributes of a tag; true when it ends in `/>`. */
  private skipAttributes(): boolean {
    const { text } = this;
    if (text.charCodeAt(this.at) === GREATER) {
      this.at++;
      return false;
    }
    const { otherAttributes, row, column, style, type } = this;
    const empty = this.readAttributes('other');
    this.otherAttributes = otherAttributes;
    this.row = row;
    this.column = column;
    this.style = style;
    this.type = type;
    return empty;
  }

  /** Reads attributes up to `>` or `/>`; true for the latter. */
  private readAttributes(owner: 'row' | 'cell' | 'other'): boolean {
    const { text } = this;
    for (;;) {
      const before = this.at;
      let code = text.charCodeAt(this.at);
      while (isSpace(code)) code = text.charCodeAt(++this.at);
      if (code === GREATER) {
        this.at++;
        return false;
      }
      if (code === SLASH) {
        if (text.charCodeAt(this.at + 1) !== GREATER) this.broken('a tag that does not end');
        this.at += 2;
        return true;
      }
      if (this.at === before) this.broken('an attribute without a blank before it');
      this.readAttribute(owner);
    }
  }

  private readAttribute(owner: 'row' | 'cell' | 'other'): void {
    const { text } = this;
    const start = this.at;
    let code = text.charCodeAt(this.at);
    while (code !== EQUALS && !isSpace(code)) {
      if (code === LESS || code === GREATER || code === QUOTE || Number.isNaN(code))
        this.broken('an attribute without a value');
      code = text.charCodeAt(++this.at);
    }
    const nameEnd = this.at;
    while (isSpace(code)) code = text.charCodeAt(++this.at);
    if (code !== EQUALS) this.broken('an attribute without a value');
    code = text.charCodeAt(++this.at);
    while (isSpace(code)) code = text.charCodeAt(++this.at);
    if (code !== QUOTE && code !== APOSTROPHE) this.broken('an attribute without quotes');
    const from = this.at + 1;
    const to = text.indexOf(code === QUOTE ? '"' : "'", from);
    if (to < 0) this.broken('an attribute that does not end');
    if (owner === 'cell' && nameEnd === start + 1) {
      if (this.readCellAttribute(text.charCodeAt(start), from, to)) return;
    } else if (owner === 'row') {
      if (nameEnd === start + 1 && text[start] === 'r') {
        this.row = this.readNumber(from, to, ROW_COUNT) - 1;
        this.at = to + 1;
        return;
      }
      if (nameEnd === start + 5 && text.startsWith('spans', start)) {
        this.at = to + 1;
        return;
      }
    }
    const raw = text.slice(from, to);
    if (raw.includes('<') || !hasOnlyKnownReferences(raw)) this.broken('an attribute that is not allowed');
    this.otherAttributes += ` ${text.slice(start, nameEnd)}="${raw.replaceAll('"', '&quot;')}"`;
    this.at = to + 1;
  }

  /** True when the attribute is one of r, s and t. */
  private readCellAttribute(name: number, from: number, to: number): boolean {
    if (name === 114) this.readAddress(from, to);
    else if (name === 115) this.style = this.readNumber(from, to, 0xffffff);
    else if (name === 116) this.type = this.text.slice(from, to);
    else return false;
    this.at = to + 1;
    return true;
  }

  private readAddress(from: number, to: number): void {
    const { text } = this;
    let column = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = text.charCodeAt(at) & 0xdf;
      if (letter < 65 || letter > 90 || text.charCodeAt(at) < 65) break;
      column = column * 26 + letter - 64;
    }
    if (at === from || column > COLUMN_COUNT || at - from > 3)
      this.broken('a cell with an address outside the sheet');
    this.column = column - 1;
    this.row = this.readNumber(at, to, ROW_COUNT) - 1;
    if (this.row < 0) this.broken('a cell with an address outside the sheet');
  }

  private readNumber(from: number, to: number, most: number): number {
    const { text } = this;
    let value = 0;
    for (let at = from; at < to; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) this.broken('a number that cannot be read');
      value = value * 10 + digit;
      if (value > most) this.broken(`a number over ${most}`);
    }
    if (from === to) this.broken('a number that cannot be read');
    return value;
  }

  /** A stretch as raw text, checked for references that XML does not know. */
  slice(extent: Extent): string {
    const raw = this.text.slice(extent.from, extent.to);
    if (!hasOnlyKnownReferences(raw) && !raw.includes('<![CDATA['))
      this.broken('a reference that is not known');
    return raw;
  }

  private after(end: string, from: number): number {
    const found = this.text.indexOf(end, from);
    return found < 0 ? this.broken(`no "${end}"`) : found + end.length;
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;
}
