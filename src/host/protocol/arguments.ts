import { invalidArgument } from './hostError';

/** The arguments of one method call, read with the types that the method expects. Wrong ones are `InvalidArgument`. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it came. */
  at(index: number): unknown {
    return this.values[index];
  }

  /** Whether the argument was given: optional ones that were left out arrive as null. */
  has(index: number): boolean {
    return (this.at(index) ?? null) !== null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw invalidArgument(`a text was expected as argument ${index + 1}`);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw invalidArgument(`a whole number was expected as argument ${index + 1}`);
    }
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.has(index) ? this.integer(index) : undefined;
  }

  /** A boolean, false when left out. */
  flag(index: number): boolean {
    if (!this.has(index)) return false;
    const value = this.at(index);
    if (typeof value !== 'boolean')
      throw invalidArgument(`true or false was expected as argument ${index + 1}`);
    return value;
  }
}
