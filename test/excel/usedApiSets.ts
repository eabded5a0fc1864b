import path from 'node:path';
import ts from 'typescript';

/** A use of a member of Office.js in a source file. */
export interface UsedMember {
  /** Such as `Range.untrack`. */
  readonly member: string;
  /** The requirement sets that its documentation names, such as `ExcelApi 1.9`; none when it is part of Office.js itself. */
  readonly sets: readonly string[];
  /** File and line. */
  readonly place: string;
}

const root = path.resolve(__dirname, '../..');

/** Every use of a member of Office.js in the files whose path contains one of the folders. */
export function usedMembers(
  files: readonly string[],
  virtual: Readonly<Record<string, string>> = {},
): UsedMember[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => virtual[file] ?? readFile(file);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (file) => file in virtual || fileExists(file);
  const program = ts.createProgram({ rootNames: files, options, host });
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];

  const note = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const declaration = symbol?.declarations?.find((each) =>
      each.getSourceFile().fileName.includes('/@types/office-js/'),
    );
    if (symbol === undefined || declaration === undefined) return;
    const owner = ts.isClassDeclaration(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent);
    const ownerName = owner ? `${declaration.parent.name?.text ?? ''}.` : '';
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    used.push({
      member: `${ownerName}${symbol.name}`,
      sets: setsOf(declaration),
      place: `${path.relative(root, source.fileName)}:${line + 1}`,
    });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node.name);
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node)?.getNonNullableType();
      for (const property of node.properties) {
        if (property.name !== undefined && ts.isIdentifier(property.name)) {
          note(type?.getProperty(property.name.text), property);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`Not in the program: ${file}`);
    visit(source);
  }
  return used;
}

/** The sets in a declaration's comment: `[Api set: ExcelApi 1.9]`; some tags hold a sentence with several. */
function setsOf(declaration: ts.Node): string[] {
  const source = declaration.getSourceFile();
  const comments = ts.getLeadingCommentRanges(source.text, declaration.getFullStart()) ?? [];
  const text = comments.map(({ pos, end }) => source.text.slice(pos, end)).join('\n');
  return [...text.matchAll(/\[Api set: ([^\]]+)\]/g)].map(([, set = '']) => set);
}

/**
 * Whether a set is more than ExcelApi 1.13. Sets of Office itself (dialogs, ribbon) are not about Excel's version.
 * @example isAbove13('ExcelApi 1.14') // true
 */
export function isAbove13(set: string): boolean {
  if (!set.startsWith('ExcelApi')) return false;
  const versions = [...set.matchAll(/ExcelApi (\d+)\.(\d+)/g)];
  return versions.length === 0 || versions.some(([, major, minor]) => major !== '1' || Number(minor) > 13);
}
