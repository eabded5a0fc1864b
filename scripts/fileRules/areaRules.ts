import type { Breach } from './breach';
import type { FilePackage } from './filePackage';
import { repeatedIn } from './packageRules';
import { overlap, placeOf, type Place } from './places';
import { allNamed, sheetsOf } from './readSheets';
import { attributeOf, childOf, childrenOf, type Element } from './xmlTree';

/** Areas of merged cells, validations, formats and links are areas of the sheet; where Excel wants it they lie apart. */
export function checkAreas(file: FilePackage): readonly Breach[] {
  return sheetsOf(file).flatMap(({ part, tree }) => {
    const said = (message: string): Breach => ({ rule: 'areas', part, message });
    const merged = allNamed(tree, 'mergeCell').map((each) => attributeOf(each, 'ref'));
    const validated = allNamed(tree, 'dataValidation').map((each) => attributeOf(each, 'sqref'));
    const formatted = allNamed(tree, 'conditionalFormatting').map((each) => attributeOf(each, 'sqref'));
    const linked = allNamed(tree, 'hyperlink').map((each) => attributeOf(each, 'ref'));
    const dimension = attributeOf(childOf(tree, 'dimension'), 'ref');
    const all = [...merged, ...validated, ...formatted, ...linked, ...(dimension === '' ? [] : [dimension])];
    return [
      ...all.flatMap((text) =>
        text
          .split(' ')
          .filter((one) => placeOf(one) === undefined)
          .map((one) => said(`${one} is no area`)),
      ),
      ...lapped(merged).map((one) => said(`merged cells lie over one another at ${one}`)),
      ...lapped(validated).map((one) => said(`validations lie over one another at ${one}`)),
      ...columnBreaches(tree).map(said),
    ];
  });
}

/** Lengths that Excel holds for prompts, alerts and lists of validations. */
export function checkLengths(file: FilePackage): readonly Breach[] {
  const limits = [
    ['promptTitle', 32],
    ['prompt', 255],
    ['errorTitle', 32],
    ['error', 225],
  ] as const;
  return sheetsOf(file).flatMap(({ part, tree }) =>
    allNamed(tree, 'dataValidation').flatMap((validation) => {
      const said = (message: string): Breach => ({ rule: 'lengths', part, message });
      const list = childOf(validation, 'formula1')?.text ?? '';
      return [
        ...limits
          .filter(([name, most]) => attributeOf(validation, name).length > most)
          .map(([name, most]) =>
            said(`${name} at ${attributeOf(validation, 'sqref')} is longer than ${most}`),
          ),
        ...(list.startsWith('"') && list.length > 257
          ? [said(`the list at ${attributeOf(validation, 'sqref')} is too long`)]
          : []),
      ];
    }),
  );
}

/** Numbers that have to be unique within a drawing. */
export function checkUniqueIds({ trees }: FilePackage): readonly Breach[] {
  return [...trees]
    .filter(([part]) => part.startsWith('xl/drawings/') && part.endsWith('.xml'))
    .flatMap(([part, tree]) =>
      repeatedIn(allNamed(tree, 'cNvPr').map((each) => attributeOf(each, 'id'))).map((id): Breach => ({
        rule: 'unique-ids',
        part,
        message: `two drawn things have the number ${id}`,
      })),
    );
}

/** Areas that share a cell with an earlier one. */
function lapped(areas: readonly string[]): readonly string[] {
  const earlier: Place[] = [];
  return areas
    .flatMap((text) => text.split(' '))
    .filter((one) => {
      const place = placeOf(one);
      if (place === undefined) return false;
      const isLapped = earlier.some((other) => overlap(place, other));
      earlier.push(place);
      return isLapped;
    });
}

/** Widths stand in the order of their columns and do not lie over one another. */
function columnBreaches(tree: Element | undefined): readonly string[] {
  let last = 0;
  return childrenOf(childOf(tree, 'cols'), 'col').flatMap((column) => {
    const [from, to] = [Number(attributeOf(column, 'min')), Number(attributeOf(column, 'max'))];
    const isRight = from > last && to >= from && to <= 16_384;
    last = Math.max(last, to);
    return isRight ? [] : [`the widths of columns ${from}–${to} stand wrongly`];
  });
}
