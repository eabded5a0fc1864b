import type { Finding } from '../finding';
import type { Report } from '../report';
import { compareSides } from './compareSides';
import type { Identity } from './identity';

/** Compares every instance of an identity; what does not hold becomes a finding. @example checkIdentity(operatingNet)(report) */
export function checkIdentity({ instances }: Identity): (report: Report) => readonly Finding[] {
  return (report) =>
    instances(report).flatMap((instance) => {
      const { verdict, difference } = compareSides(instance);
      const finding = instance.say(verdict, difference);
      return finding === undefined ? [] : [finding];
    });
}
