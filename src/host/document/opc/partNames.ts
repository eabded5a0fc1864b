/** The part that holds the relations of a part; `''` stands for the package itself. `xl/workbook.xml` → `xl/_rels/workbook.xml.rels` */
export function relationsPartOf(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

/** The part that a relation's target names, seen from its source. `('xl/worksheets/s.xml', '../t.xml')` → `xl/t.xml` */
export function resolveTarget(source: string, target: string): string {
  const segments = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The target text by which `source` names `part`. `('xl/worksheets/s.xml', 'xl/t.xml')` → `../t.xml` */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
