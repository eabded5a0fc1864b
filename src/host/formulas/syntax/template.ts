import { tokenTypes, type AstExpression, type BinaryExpression, type Token } from '@borgar/fx/xlsx';

/** What a formula's own parts are told apart by; everything else belongs to its shape. */
type SlotKind = 'number' | 'text' | 'cells' | 'structured';

/** One literal or reference of a formula. */
export interface Slot {
  readonly kind: SlotKind;
  readonly text: string;
}

const slotKinds = new Map<string, SlotKind>([
  [tokenTypes.NUMBER, 'number'],
  [tokenTypes.STRING, 'text'],
  [tokenTypes.REF_RANGE, 'cells'],
  [tokenTypes.REF_BEAM, 'cells'],
  [tokenTypes.REF_STRUCT, 'structured'],
]);

/**
 * Splits a formula into its shape and the numbers, texts and references that fill it, in the order written.
 * Formulas of the same shape, such as all rows of a column, are compiled once.
 */
export function templateOf(tokens: readonly Token[]): { shape: string; slots: readonly Slot[] } {
  const slots: Slot[] = [];
  let shape = '';
  let braces = 0;
  for (const token of tokens) {
    if (token.value === '{') braces++;
    else if (token.value === '}') braces--;
    const kind = braces === 0 ? slotKinds.get(token.type) : undefined;
    if (kind === undefined) shape += token.value;
    else {
      slots.push({ kind, text: token.value });
      shape += `\u0001${kind}`;
    }
  }
  return { shape, slots };
}

/** Excel allows 64 levels of functions; this is far beyond, and within what the stack takes. */
const deepest = 300;

/**
 * Numbers a syntax tree's literals and references as `templateOf` does the tokens; `undefined` when the tree is
 * nested more deeply than any formula of Excel's.
 */
export function slotIndexes(tree: AstExpression): Map<AstExpression, number> | undefined {
  const indexes = new Map<AstExpression, number>();
  const state = { next: 0, tooDeep: false };
  const visit = (node: AstExpression | null, depth: number): void => {
    if (!node) return;
    if (depth > deepest) {
      state.tooDeep = true;
      return;
    }
    switch (node.type) {
      case 'Literal':
        if (typeof node.value !== 'boolean') indexes.set(node, state.next++);
        break;
      case 'ReferenceIdentifier':
        if (node.kind !== 'name') indexes.set(node, state.next++);
        break;
      case 'BinaryExpression': {
        const { first, steps } = chainOf(node);
        visit(first, depth + 1);
        for (const { right } of steps) visit(right, depth + 1);
        break;
      }
      case 'UnaryExpression':
      case 'CallExpression':
        for (const argument of node.arguments) visit(argument, depth + 1);
        break;
      default:
      // Arrays keep their literals; LET and LAMBDA are not calculated.
    }
  };
  visit(tree, 0);
  return state.tooDeep ? undefined : indexes;
}

/** Whether an operator makes a reference of two: range, intersection or union. */
export function isReferenceOperator({ operator }: BinaryExpression): boolean {
  return operator === ':' || operator === ' ' || operator === ',';
}

/** One step of a chain of operators. */
interface ChainStep {
  readonly operator: BinaryExpression['operator'];
  readonly right: AstExpression;
}

/**
 * A chain of operators on the left side, `a+b-c+d`, as its first operand and the steps that follow. Chains can be
 * thousands of steps long, so they are not to be walked by recursion.
 */
export function chainOf(node: BinaryExpression): { first: AstExpression; steps: readonly ChainStep[] } {
  const steps: ChainStep[] = [];
  let first: AstExpression = node;
  let link: BinaryExpression | undefined = node;
  while (link) {
    const { operator } = link;
    const operands: readonly AstExpression[] = link.arguments;
    const [left, right] = operands;
    if (!left || !right) break;
    steps.push({ operator, right });
    first = left;
    link = left.type === 'BinaryExpression' && !isReferenceOperator(left) ? left : undefined;
  }
  return { first, steps: steps.reverse() };
}
