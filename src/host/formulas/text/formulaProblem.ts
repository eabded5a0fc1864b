/** Why Excel would not take a formula. The objects that users write to turn it into their own error. */
export interface FormulaProblem {
  readonly problem: 'syntax' | 'unknownTable' | 'unknownColumn' | 'notInTable';
  /** The part that is wrong, or what the parser met. */
  readonly detail: string;
}
