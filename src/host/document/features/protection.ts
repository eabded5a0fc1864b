import { base64Text, bytesOfBase64 } from '../byteText';
import type { SheetPart } from '../book/book';
import { digest, isDigestAlgorithm, type DigestAlgorithm } from '../digest';
import type { ProtectionOptions, SheetProtection } from '../model';
import { attribute, booleanAttribute, makeLike, numberAttribute, type AttributeValue } from '../xml/edit';
import { WORKSHEET_ORDER } from '../xml/orders';
import { replaceChild } from '../xml/schemaOrder';
import { childNamed, type XmlElement } from '../xml/tree';

/** In the file every attribute says what is locked, so all of them are the opposite of what is allowed. */
const ATTRIBUTES = {
  selectLockedCells: ['selectLockedCells', false],
  selectUnlockedCells: ['selectUnlockedCells', false],
  formatCells: ['formatCells', true],
  formatColumns: ['formatColumns', true],
  formatRows: ['formatRows', true],
  insertColumns: ['insertColumns', true],
  insertRows: ['insertRows', true],
  insertHyperlinks: ['insertHyperlinks', true],
  deleteColumns: ['deleteColumns', true],
  deleteRows: ['deleteRows', true],
  sort: ['sort', true],
  autoFilter: ['autoFilter', true],
  pivotTables: ['pivotTables', true],
  editObjects: ['objects', false],
  editScenarios: ['scenarios', false],
} as const satisfies Record<
  keyof ProtectionOptions,
  readonly [attribute: string, lockedWhenMissing: boolean]
>;

const OPTIONS = Object.keys(ATTRIBUTES) as (keyof ProtectionOptions)[];

/** Rounds of hashing; what Excel itself uses. */
const SPIN_COUNT = 100_000;

/** The protection of a sheet (ISO 29500-1, 18.3.1.85). */
export function openProtection(sheet: SheetPart): SheetProtection {
  const element = (): XmlElement | null => {
    const found = childNamed(sheet.root, 'sheetProtection');
    return found && booleanAttribute(found, 'sheet', false) ? found : null;
  };
  return {
    get protected() {
      return element() !== null;
    },
    get hasPassword() {
      const found = element();
      return found !== null && (attribute(found, 'hashValue') ?? attribute(found, 'password')) !== null;
    },
    get options() {
      const found = element();
      return found && readOptions(found);
    },
    protect(options, password) {
      const root = sheet.edit();
      const attributes: Record<string, AttributeValue> =
        password === undefined ? {} : hashAttributes(password);
      attributes['sheet'] = true;
      for (const option of OPTIONS) {
        const [name, lockedWhenMissing] = ATTRIBUTES[option];
        const selecting = option === 'selectLockedCells' || option === 'selectUnlockedCells';
        const locked = !(options[option] ?? selecting);
        attributes[name] = locked === lockedWhenMissing ? null : locked;
      }
      replaceChild(root, 'sheetProtection', makeLike(root, 'sheetProtection', attributes), WORKSHEET_ORDER);
    },
    verify(password) {
      const found = element();
      return found === null || fits(found, password);
    },
    unprotect() {
      if (childNamed(sheet.root, 'sheetProtection'))
        replaceChild(sheet.edit(), 'sheetProtection', null, WORKSHEET_ORDER);
    },
  };
}

function readOptions(element: XmlElement): ProtectionOptions {
  const allowed = (option: keyof ProtectionOptions): boolean => {
    const [name, lockedWhenMissing] = ATTRIBUTES[option];
    return !booleanAttribute(element, name, lockedWhenMissing);
  };
  return {
    selectLockedCells: allowed('selectLockedCells'),
    selectUnlockedCells: allowed('selectUnlockedCells'),
    formatCells: allowed('formatCells'),
    formatColumns: allowed('formatColumns'),
    formatRows: allowed('formatRows'),
    insertColumns: allowed('insertColumns'),
    insertRows: allowed('insertRows'),
    insertHyperlinks: allowed('insertHyperlinks'),
    deleteColumns: allowed('deleteColumns'),
    deleteRows: allowed('deleteRows'),
    sort: allowed('sort'),
    autoFilter: allowed('autoFilter'),
    pivotTables: allowed('pivotTables'),
    editObjects: allowed('editObjects'),
    editScenarios: allowed('editScenarios'),
  };
}

function hashAttributes(password: string): Record<string, AttributeValue> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return {
    algorithmName: 'SHA-512',
    hashValue: base64Text(hashPassword(password, salt, SPIN_COUNT, 'SHA-512')),
    saltValue: base64Text(salt),
    spinCount: SPIN_COUNT,
  };
}

function fits(element: XmlElement, password: string): boolean {
  const hash = attribute(element, 'hashValue');
  if (hash === null) {
    const legacy = attribute(element, 'password');
    return legacy === null || parseInt(legacy, 16) === legacyHash(password);
  }
  const algorithm = attribute(element, 'algorithmName') ?? '';
  const salt = bytesOfBase64(attribute(element, 'saltValue') ?? '');
  const expected = bytesOfBase64(hash);
  if (!isDigestAlgorithm(algorithm) || salt === null || expected === null) return false;
  const spins = Math.min(numberAttribute(element, 'spinCount', 0), 10_000_000);
  const actual = hashPassword(password, salt, spins, algorithm);
  return actual.length === expected.length && actual.every((byte, at) => byte === expected[at]);
}

/** Hash of salt and password, then over and over with the round's number after it (ISO 29500-1, 18.2.29). */
function hashPassword(
  password: string,
  salt: Uint8Array,
  spins: number,
  algorithm: DigestAlgorithm,
): Uint8Array {
  let hash = digest(algorithm, salt, utf16Bytes(password));
  const round = new Uint8Array(4);
  const number = new DataView(round.buffer);
  for (let spin = 0; spin < spins; spin++) {
    number.setUint32(0, spin, true);
    hash = digest(algorithm, hash, round);
  }
  return hash;
}

function utf16Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** The 16-bit hash of older versions (ISO 29500-4, 14.7.1). */
function legacyHash(password: string): number {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash ^= password.charCodeAt(at) & 0xff;
    hash = ((hash >>> 14) & 1) | ((hash << 1) & 0x7fff);
  }
  return hash ^ password.length ^ 0xce4b;
}
