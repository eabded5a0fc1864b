import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A use of a member of Office.js in a source file. */
export interface UsedMember {
  /** Such as `Range.untrack`; what is Office's own is told by its namespace, such as `Office.Settings.get`. */
  readonly member: string;
  /**
   * The requirement sets that its documentation names, or its class's, such as `ExcelApi 1.9`; none when it is part of
   * Office.js itself.
   */
  readonly sets: readonly string[];
  /** File and line. */
  readonly place: string;
  /** How many arguments a call gives; none when the member is not called there. */
  readonly givenArguments?: number;
}

const root = process.cwd();

/** The rooms of the add-in that run inside Excel. */
const ROOMS = ['src/excel', 'src/taskpane', 'src/commands'];

/** Every source file of the add-in that may ask something of Office.js. */
export function addInSources(): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => path.resolve(root, room, file)),
  );
}

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
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    used.push({
      member: [...ownersOf(declaration), symbol.name].join('.'),
      sets: setsOf(declaration),
      ...argumentsGiven(node),
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

/** The classes of these two are called by their own names everywhere; Office's would be mistaken for others. */
const FAMILIAR = new Set(['Excel', 'OfficeExtension']);

/** Whether a node is what people call a member's owner. */
function isOwner(
  node: ts.Node,
): node is
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.EnumDeclaration
  | ts.FunctionDeclaration
  | ts.MethodSignature
  | ts.MethodDeclaration {
  return (
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node)
  );
}

/** The arguments of the call whose function a name is. */
function argumentsGiven(name: ts.Node): Pick<UsedMember, 'givenArguments'> {
  const call = name.parent.parent as ts.Node | undefined;
  const isCalled = call !== undefined && ts.isCallExpression(call) && call.expression === name.parent;
  return isCalled ? { givenArguments: call.arguments.length } : {};
}

/** What a declaration stands in, outermost first: `['Range']`, `['Excel']` of a function, `['Office', 'Dialog']`. */
function ownersOf(declaration: ts.Node): string[] {
  const owners: string[] = [];
  const spaces: string[] = [];
  for (let at = declaration.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isModuleDeclaration(at)) spaces.unshift(at.name.text);
    else if (isOwner(at) && at.name !== undefined) owners.unshift(at.name.getText());
  }
  return owners.length > 0 && FAMILIAR.has(spaces[0] ?? '') ? owners : [...spaces, ...owners];
}

/** The class whose members a type of the same family names: what is loaded of it, or set in one go. */
const FAMILIES: readonly (readonly [pattern: RegExp, owner: string])[] = [
  [/^CellPropertiesLoadOptions\./u, 'SettableCellProperties.'],
  [/^(.+?)(?:Scoped)?(?:Collection)?(?:LoadOptions|UpdateData)\./u, '$1.'],
];

/**
 * The member of Excel's objects that a used member stands for: `load` options name what they load.
 * @example memberMeant('NamedItemCollectionLoadOptions.name') // 'NamedItem.name'
 */
export function memberMeant(member: string): string {
  const family = FAMILIES.find(([pattern]) => pattern.test(member));
  return family === undefined ? member : member.replace(...family);
}

/** The sets in a declaration's comment, or in that of the class or interface around it when it has none of its own. */
function setsOf(declaration: ts.Node): string[] {
  const own = setsInComment(declaration);
  if (own.length > 0) return own;
  const around = declaration.parent;
  return ts.isClassDeclaration(around) || ts.isInterfaceDeclaration(around) ? setsInComment(around) : [];
}

/** `[Api set: ExcelApi 1.9]`; some tags hold a sentence with several. */
function setsInComment(declaration: ts.Node): string[] {
  const source = declaration.getSourceFile();
  const comments = ts.getLeadingCommentRanges(source.text, declaration.getFullStart()) ?? [];
  const text = comments.map(({ pos, end }) => source.text.slice(pos, end)).join('\n');
  return [...text.matchAll(/\[Api set: ([^\]]+)\]/g)].map(([, set = '']) => set);
}

/**
 * Members whose later arguments came after ExcelApi 1.13, with how many arguments were there before. A tag that speaks of a
 * later version in its sentence (`1.15 for adding ...`) must be looked at and noted here.
 */
export const LATER_ARGUMENTS: Readonly<Record<string, number>> = { 'TableRowCollection.add': 2 };

/**
 * Whether a tag's sentence speaks of a version after ExcelApi 1.13 besides the one that it begins with.
 * @example speaksOfLater('ExcelApi 1.1 for a single row; 1.15 for adding `alwaysInsert`') // true
 */
export function speaksOfLater(set: string): boolean {
  const [, ...later] = [...set.matchAll(/\b1\.(\d+)/gu)];
  return set.startsWith('ExcelApi') && later.some(([, minor]) => Number(minor) > 13);
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
