import type { Breach } from './breach';
import { targetsOf, workbookPart, type FilePackage } from './filePackage';
import { repeatedIn } from './packageRules';
import { allNamed, countIn, sheetsOf, stylesOf } from './readSheets';
import { attributeOf, childOf, childrenOf, type Element } from './xmlTree';

/** The first number of a format of a workbook's own. */
const firstOwnFormat = 164;

/** Everything that a format, a named style or a rule of a sheet refers to is there, and lists are counted rightly. */
export function checkStyles(file: FilePackage): readonly Breach[] {
  const [part = ''] = targetsOf(file, workbookPart(file), 'styles');
  const said = (message: string): Breach => ({ rule: 'styles', part, message });
  const styles = stylesOf(file);
  const lists = styles?.children.filter((list) => list.attributes.has('count')) ?? [];
  const formats = childrenOf(childOf(styles, 'numFmts'), 'numFmt').map((each) =>
    attributeOf(each, 'numFmtId'),
  );
  const named = childrenOf(childOf(styles, 'cellStyles'), 'cellStyle').map((each) =>
    attributeOf(each, 'name'),
  );
  return [
    ...lists
      .filter((list) => attributeOf(list, 'count') !== String(list.children.length))
      .map(({ local }) => said(`${local} is counted wrongly`)),
    ...repeatedIn(formats).map((id) => said(`two number formats have the number ${id}`)),
    ...repeatedIn(named.map((name) => name.toLowerCase())).map((name) =>
      said(`two styles are called ${name}`),
    ),
    ...formatBreaches(styles, new Set(formats)).map(said),
    ...ruleBreaches(file),
  ];
}

function formatBreaches(styles: Element | undefined, formats: ReadonlySet<string>): readonly string[] {
  const limits = [
    ['fontId', countIn(styles, 'fonts')],
    ['fillId', countIn(styles, 'fills')],
    ['borderId', countIn(styles, 'borders')],
  ] as const;
  const records = ['cellStyleXfs', 'cellXfs'].flatMap((list) => childOf(styles, list)?.children ?? []);
  const parents = [
    ...childrenOf(childOf(styles, 'cellXfs'), 'xf'),
    ...childrenOf(childOf(styles, 'cellStyles'), 'cellStyle'),
  ];
  return [
    ...records.flatMap((record) => [
      ...limits
        .filter(([name, count]) => Number(attributeOf(record, name) || '0') >= count)
        .map(([name, count]) => `${name} ${attributeOf(record, name)} of ${count}`),
      ...missingFormat(attributeOf(record, 'numFmtId'), formats),
    ]),
    ...parents
      .filter((each) => Number(attributeOf(each, 'xfId') || '0') >= countIn(styles, 'cellStyleXfs'))
      .map((each) => `xfId ${attributeOf(each, 'xfId')} of ${countIn(styles, 'cellStyleXfs')}`),
  ];
}

function missingFormat(id: string, formats: ReadonlySet<string>): readonly string[] {
  return Number(id || '0') >= firstOwnFormat && !formats.has(id) ? [`number format ${id} is missing`] : [];
}

function ruleBreaches(file: FilePackage): readonly Breach[] {
  const count = countIn(stylesOf(file), 'dxfs');
  return sheetsOf(file).flatMap(({ part, tree }) => {
    const rules = allNamed(tree, 'cfRule');
    return [
      ...rules
        .filter((rule) => Number(attributeOf(rule, 'dxfId') || '0') >= Math.max(count, 1))
        .map((rule): Breach => ({
          rule: 'styles',
          part,
          message: `dxfId ${attributeOf(rule, 'dxfId')} of ${count}`,
        })),
      ...repeatedIn(rules.map((rule) => attributeOf(rule, 'priority'))).map((priority): Breach => ({
        rule: 'unique-ids',
        part,
        message: `two rules have the priority ${priority}`,
      })),
    ];
  });
}
