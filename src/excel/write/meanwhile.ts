/** Something that is to be written stands elsewhere by now than where it was read. Nothing has been written. */
export class Moved extends Error {
  override readonly name = 'Moved';

  constructor(cause: unknown) {
    super('Moved since it was read', { cause });
  }
}

/** People changed entry cells between the reading and the writing. Everything that was written has been put back. */
export class Overwritten extends Error {
  override readonly name = 'Overwritten';
}
