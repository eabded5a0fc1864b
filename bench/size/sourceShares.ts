interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one segment of a source map: base 64, lowest bits first, the sign last. @example readSegment('AAgB') // [0, 0, 16] */
function readSegment(text: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const digit of text) {
    const bits = digits.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if ((bits & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/**
 * How many characters of a built file came from each source, as its source map says. What stands before the first mapping is the
 * bundler's own.
 */
export function sourceShares(code: string, map: string): ReadonlyMap<string, number> {
  const { sources, mappings } = JSON.parse(map) as SourceMap;
  const shares = new Map<string, number>();
  const add = (source: string, characters: number): void => {
    shares.set(source, (shares.get(source) ?? 0) + characters);
  };
  const lines = code.split('\n');
  let source = 0;
  for (const [number, segments] of mappings.split(';').entries()) {
    let column = 0;
    let from = 'webpack';
    let start = 0;
    for (const segment of segments === '' ? [] : segments.split(',')) {
      const [columns = 0, sourceStep] = readSegment(segment);
      column += columns;
      add(from, column - start);
      if (sourceStep !== undefined) source += sourceStep;
      from = sourceStep === undefined ? 'webpack' : (sources[source] ?? 'webpack');
      start = column;
    }
    add(from, (lines[number]?.length ?? 0) - start);
  }
  return shares;
}
