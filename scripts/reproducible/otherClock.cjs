// Loaded before anything else (NODE_OPTIONS=--require): the clock of another day, for everything that the process starts.
const ahead = Number(process.env.REPRODUCIBLE_DAYS ?? 0) * 24 * 60 * 60 * 1000;
const Real = Date;

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + ahead);
    else super(...given);
  }

  static now() {
    return Real.now() + ahead;
  }
};
