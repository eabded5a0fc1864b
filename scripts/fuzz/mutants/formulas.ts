import type { Mutation } from '../mutant';
import { archiveOf, partsOf } from '../partsOf';
import { replaceOne } from './parts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Formulas that would cost a careless calculator its time, its memory or its stack. */
const formulas: Readonly<Record<string, string>> = {
  'a hundred thousand brackets': `${'('.repeat(100_000)}1${')'.repeat(100_000)}`,
  'four thousand brackets': `${'('.repeat(4_000)}1${')'.repeat(4_000)}`,
  'brackets that are never closed': '('.repeat(8_000),
  'a thousand functions in one another': `${'IF(1,'.repeat(1_000)}1${')'.repeat(1_000)}`,
  'four thousand signs': `${'-'.repeat(4_000)}1`,
  'four thousand terms': `1${'+1'.repeat(4_000)}`,
  'a thousand powers': `1${'^1'.repeat(1_000)}`,
  'four thousand percent': `1${'%'.repeat(4_000)}`,
  'a text without end': `"${'a'.repeat(8_000)}`,
  'a sheet’s name without end': `'${'a'.repeat(8_000)}`,
  'structured brackets without end': `Tal[${'['.repeat(4_000)}`,
  'an array of many rows': `SUM({${'1;'.repeat(3_000)}1})`,
  'a text that doubles': 'REPT(REPT("x",32767),32767)',
  'a text of a thousand million': 'LEN(SUBSTITUTE(REPT("a",32767),"a",REPT("b",32767)))',
  'many long texts': 'LEN(CONCATENATE(REPT("a",32767),REPT("b",32767),REPT("c",32767)))',
  'joined long texts': 'LEN(REPT("a",32767)&REPT("a",32767)&REPT("a",32767)&REPT("a",32767))',
  'a whole sheet': 'SUM(A1:XFD1048576)',
  'a whole sheet multiplied': 'SUMPRODUCT((A1:XFD1048576)*(A1:XFD1048576))',
  'whole rows multiplied': 'SUMPRODUCT((1:1048576)*1)',
  'whole columns multiplied': 'SUMPRODUCT(A:A*B:B*C:C)',
  'a column against a row': 'SUMPRODUCT((A1:A1048575=1)*(A1:XFC1=1))',
  'a column against itself': 'SUMPRODUCT(COUNTIF(A1:A100000,A1:A100000))',
  'a whole sheet counted':
    'COUNTBLANK(1:1048576)+COUNTIF(A1:XFD1048576,"<>x")+ROWS(1:1048576)*COLUMNS(1:1048576)',
  'a whole sheet looked up': 'VLOOKUP("x",A1:XFD1048576,16384,FALSE)',
  'a whole sheet matched': 'MATCH("x",A1:A1048576,0)+INDEX(A1:XFD1048576,1048576,16384)',
  'a whole sheet indirectly': 'SUM(INDIRECT("A1:XFD1048576"))',
  'a whole sheet by offset': 'SUM(OFFSET(A1,0,0,1048576,16384))',
  'offset over the edge': 'SUM(OFFSET(A1,-1,-1,1E+300,1E+300))',
  'wildcards that go wild': `COUNTIF(A1:A5,"${'*a'.repeat(100)}b")+SEARCH("${'*a'.repeat(60)}b",REPT("a",32767))`,
  'many combinations': 'COMBIN(1E+15,5E+14)',
  'a great factorial': 'FACT(1E+300)+GCD(1E+300,7)+LCM(1E+300,1E+299)',
  'working days of all time': 'NETWORKDAYS(1,2958465)+WORKDAY(1,1E+300)',
  'a wide number format': 'TEXT(1,REPT("0",32767))',
  'a strange number format': 'TEXT(1,REPT("[",255))&TEXT(44444,REPT("yyyy",200))',
  'many places': 'ROUND(1,1E+300)+FIXED(1,127)+ROUND(1E+300,-1E+300)',
  'percent signs': 'NUMBERVALUE(REPT("%",32766)&"x")',
  'a yield that never comes': 'IRR({-1,1E+300,-1E+300})+RATE(1E+300,-1,1E-300)+NPER(1E-300,-1,1)',
  'a rank of everything': 'LARGE(A1:XFD1048576,1)+PERCENTILE(A1:A1048576,0.5)+RANK(1,A1:XFD1048576)',
  'a whole sheet turned': 'SUM(TRANSPOSE(A1:XFD1048576))',
  'choices within choices': 'CHOOSE(1E+300,1)+INDEX(A1:A2,1E+300)',
  'a reference to another workbook': "'file:///etc/[passwd]Blad1'!A1+[1]Blad1!A1",
  'a call to the outside': 'WEBSERVICE("http://example.org")&CALL("kernel32","x")',
  'a command': "cmd|' /C calc'!A0",
  'a lambda of itself': 'LET(f,LAMBDA(f,f(f)),f(f))',
  'only an equals sign': '=',
  nothing: '',
  'a control character': '"_x0000_"',
  'wrong everything': '{=SUM(A1:#REF!,)}',
};

type Put = (parts: Map<string, Uint8Array | string>, formula: string) => void;

const edit = (
  parts: Map<string, Uint8Array | string>,
  name: string,
  change: (text: string) => string,
): void => {
  parts.set(name, change(Buffer.from(parts.get(name) ?? '').toString('utf8')));
};

const sheet = 'xl/worksheets/sheet1.xml';
const withRows = (rows: string) => (text: string) => text.replace('</sheetData>', `${rows}</sheetData>`);

/** Where formulas stand. */
const places: Readonly<Record<string, Put>> = {
  'a cell': (parts, formula) => {
    edit(parts, sheet, withRows(`<row r="50000"><c r="A50000"><f>${escaped(formula)}</f><v>0</v></c></row>`));
  },
  'an array of cells': (parts, formula) => {
    edit(
      parts,
      sheet,
      withRows(
        `<row r="50000"><c r="A50000"><f t="array" ref="A50000:C50002">${escaped(formula)}</f><v>0</v></c></row>`,
      ),
    );
  },
  'shared cells': (parts, formula) => {
    edit(
      parts,
      sheet,
      withRows(
        `<row r="50000"><c r="A50000"><f t="shared" si="77" ref="A50000:B50000">${escaped(formula)}</f><v>0</v></c><c r="B50000"><f t="shared" si="77"/><v>0</v></c></row>`,
      ),
    );
  },
  'a name': (parts, formula) => {
    edit(parts, 'xl/workbook.xml', (text) =>
      text.replace(
        '<definedNames>',
        `<definedNames><definedName name="Fientlig">${escaped(formula)}</definedName>`,
      ),
    );
    edit(parts, sheet, withRows('<row r="50000"><c r="A50000"><f>Fientlig</f><v>0</v></c></row>'));
  },
  'a conditional format': (parts, formula) => {
    edit(parts, sheet, (text) => text.replace(/<formula>[^<]*/u, `<formula>${escaped(formula)}`));
  },
  'a validation': (parts, formula) => {
    edit(parts, sheet, (text) => text.replace(/<formula1>[^<]*/u, `<formula1>${escaped(formula)}`));
  },
  'a table’s column': (parts, formula) => {
    edit(parts, 'xl/tables/table1.xml', (text) =>
      text.replace(/<calculatedColumnFormula>[^<]*/u, `<calculatedColumnFormula>${escaped(formula)}`),
    );
  },
};

/** Whole rows that do what no single formula does. */
const structures: Readonly<Record<string, string>> = {
  'a cell far away, and a sum over all':
    '<row r="1048576"><c r="XFD1048576"><f>SUM(A1:XFC1048575)+SUMPRODUCT(--(A1:XFC1048575=1))</f><v>0</v></c></row>',
  'a cell that reads itself': '<row r="50000"><c r="A50000"><f>A50000+1</f><v>0</v></c></row>',
  'a circle of ten thousand': Array.from(
    { length: 10_000 },
    (_, n) =>
      `<row r="${50_000 + n}"><c r="A${50_000 + n}"><f>A${50_000 + ((n + 1) % 10_000)}+1</f><v>0</v></c></row>`,
  ).join(''),
  'a chain of thirty thousand': Array.from(
    { length: 30_000 },
    (_, n) => `<row r="${50_000 + n}"><c r="A${50_000 + n}"><f>A${50_001 + n}+1</f><v>0</v></c></row>`,
  ).join(''),
  'ten thousand sums of a column': Array.from(
    { length: 10_000 },
    (_, n) =>
      `<row r="${50_000 + n}"><c r="A${50_000 + n}"><v>1</v></c><c r="B${50_000 + n}"><f>SUM(A$1:A${50_000 + n})</f><v>0</v></c></row>`,
  ).join(''),
  'three thousand products of columns': Array.from(
    { length: 3_000 },
    (_, n) =>
      `<row r="${50_000 + n}"><c r="A${50_000 + n}"><v>1</v></c><c r="B${50_000 + n}"><f>SUMPRODUCT((A$1:A${60_000 + n}=1)*1)</f><v>0</v></c></row>`,
  ).join(''),
  'twenty texts that double': Array.from(
    { length: 20 },
    (_, n) =>
      `<row r="${50_000 + n}"><c r="A${50_000 + n}"><f>${n === 0 ? 'REPT("x",32767)' : `A${49_999 + n}&amp;A${49_999 + n}`}</f><v>0</v></c></row>`,
  ).join(''),
  'ten thousand long texts': Array.from(
    { length: 10_000 },
    (_, n) =>
      `<row r="${50_000 + n}"><c r="A${50_000 + n}" t="str"><f>REPT("x",32000+ROW()/1000)</f><v>0</v></c></row>`,
  ).join(''),
  'fifty thousand volatile formulas': Array.from(
    { length: 50_000 },
    (_, n) => `<row r="${50_000 + n}"><c r="A${50_000 + n}"><f>OFFSET(A$1,0,0)+NOW()</f><v>0</v></c></row>`,
  ).join(''),
  'an array over a sheet':
    '<row r="50000"><c r="A50000"><f t="array" ref="A50000:XFD1048576">ROW(A1:A3)</f><v>0</v></c></row>',
  'a shared formula over a sheet':
    '<row r="50000"><c r="A50000"><f t="shared" si="3" ref="A50000:XFD1048576">A1+1</f><v>0</v></c></row>',
  'a shared formula without a first cell':
    '<row r="50000"><c r="A50000"><f t="shared" si="99"/><v>0</v></c></row>',
  'three hundred thousand empty cells': `<row r="50000">${'<c/>'.repeat(16_384)}</row>${`<row>${'<c/>'.repeat(16_384)}</row>`.repeat(17)}`,
  'two hundred thousand empty rows': '<row/>'.repeat(200_000),
  'a million formulas': `<row>${'<c><f>1</f></c>'.repeat(10_000)}</row>`.repeat(100),
  'three hundred thousand numbers': `<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`.repeat(30),
  'six million cells': `<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`.repeat(600),
};

const names: Readonly<Record<string, string>> = {
  'a name of itself': '<definedName name="Fientlig">Fientlig+1</definedName>',
  'two names of one another':
    '<definedName name="Fientlig">Annan+1</definedName><definedName name="Annan">Fientlig+1</definedName>',
  'fifty names that double':
    Array.from(
      { length: 50 },
      (_, n) => `<definedName name="N${n}x">${n === 0 ? '1' : `N${n - 1}x+N${n - 1}x`}</definedName>`,
    ).join('') + '<definedName name="Fientlig">N49x</definedName>',
  'five thousand names in a chain':
    Array.from(
      { length: 5_000 },
      (_, n) => `<definedName name="N${n}x">${n === 0 ? '1' : `N${n - 1}x+1`}</definedName>`,
    ).join('') + '<definedName name="Fientlig">N4999x</definedName>',
  'a name of nothing': '<definedName name="Fientlig">#REF!</definedName>',
  'a name of a sheet that is not there':
    '<definedName name="Fientlig" localSheetId="999">Borta!$A$1</definedName>',
  'a name without a name': '<definedName>1</definedName><definedName name="Fientlig"/>',
  'names of Excel’s own that are none':
    '<definedName name="_xlnm.Print_Area" localSheetId="0">1+1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$A:$XFD,Blad1!$1:$1048576</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">x</definedName>',
  'fifty thousand names': Array.from(
    { length: 50_000 },
    (_, n) => `<definedName name="M${n}x">1</definedName>`,
  ).join(''),
};

const heavyNames = new Set([
  'two hundred thousand empty rows',
  'a million formulas',
  'three hundred thousand numbers',
  'six million cells',
  'three hundred thousand empty cells',
  'fifty thousand volatile formulas',
  'a chain of thirty thousand',
  'ten thousand long texts',
  'three thousand products of columns',
  'ten thousand sums of a column',
  'fifty thousand names',
]);

const mutation = (
  name: string,
  change: (parts: Map<string, Uint8Array | string>, random: Parameters<Mutation['make']>[0]) => string,
): Mutation => ({
  level: 'formulas',
  name,
  ...(heavyNames.has(name) ? { isHeavy: true } : {}),
  make: (random, { report }) => {
    const parts = new Map<string, Uint8Array | string>(partsOf(report));
    const place = change(parts, random);
    // Every command calculates everything.
    edit(parts, 'xl/workbook.xml', (text) =>
      text
        .replace(/<calcPr[^>]*\/>/u, '')
        .replace('</definedNames>', '</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/>'),
    );
    return { bytes: archiveOf(parts), ending: 'xlsx', expected: 'either', what: `${name}${place}` };
  },
});

/** Mutations by formulas, names and cells in great numbers. */
export const formulaMutations: readonly Mutation[] = [
  ...Object.entries(formulas).map(([name, formula]) =>
    mutation(name, (parts, random) => {
      const [place, put] = random.pick(Object.entries(places));
      put(parts, formula);
      return ` in ${place}`;
    }),
  ),
  ...Object.entries(structures).map(([name, rows]) =>
    mutation(name, (parts) => {
      edit(parts, sheet, withRows(rows));
      return '';
    }),
  ),
  ...Object.entries(names).map(([name, xml]) =>
    mutation(name, (parts, random) => {
      edit(parts, 'xl/workbook.xml', (text) => text.replace('<definedNames>', `<definedNames>${xml}`));
      edit(parts, sheet, withRows('<row r="50000"><c r="A50000"><f>Fientlig</f><v>0</v></c></row>'));
      // And sometimes one more thing goes wrong.
      if (random.fraction() < 0.3)
        edit(parts, 'xl/workbook.xml', (text) =>
          replaceOne(text, /localSheetId="\d+"/gu, random, () => 'localSheetId="77"'),
        );
      return '';
    }),
  ),
];
