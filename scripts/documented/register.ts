import type { Statement } from '../../test/host/documented/statement';
import { memberMeant, type UsedMember } from './usedMembers';

/** A member of Office.js that the add-in uses, with what is stated of it. */
export interface RegisteredMember {
  /** Such as `Range.values`. */
  readonly member: string;
  /** The newest requirement set of Excel that it belongs to, such as `1.9`; none for what is Office's own. */
  readonly since: string | undefined;
  /** What Microsoft documents; undefined when no test states it. */
  readonly says: string | undefined;
}

/** Every member that the add-in uses, once, in the order of the alphabet. */
export function register(
  used: readonly UsedMember[],
  stated: readonly Pick<Statement, 'member' | 'says'>[],
): readonly RegisteredMember[] {
  const says = new Map(stated.map((statement) => [statement.member, statement.says]));
  const sets = new Map<string, string[]>();
  for (const { member, sets: own } of used) {
    const meant = memberMeant(member);
    sets.set(meant, [...(sets.get(meant) ?? []), ...own]);
  }
  return [...sets]
    .map(([member, own]) => ({ member, since: newestNeeded(own), says: says.get(member) }))
    .sort((a, b) => a.member.localeCompare(b.member, 'en'));
}

/** The object of a member: `Range` of `Range.values`. */
export function ownerOf(member: string): string {
  return member.slice(0, member.lastIndexOf('.'));
}

/** Orders versions of requirement sets: 1.9 before 1.10. */
export function byVersion(a: string, b: string): number {
  return Number(a.split('.')[1]) - Number(b.split('.')[1]);
}

/**
 * The newest set among the tags of a member's uses. Of a tag that holds a sentence the first version counts: the later ones
 * are about arguments.
 */
function newestNeeded(tags: readonly string[]): string | undefined {
  return tags
    .flatMap((tag) => /^ExcelApi (\d+\.\d+)/u.exec(tag)?.[1] ?? [])
    .sort(byVersion)
    .at(-1);
}
