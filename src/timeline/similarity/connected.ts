/**
 * Parts a group by what joins its members, be it by way of others: what is joined to nobody falls out.
 *
 * @param members of the group
 * @param joined whether two of them are joined
 * @returns parts of at least two, in the order of their first members, each in the order of the group
 */
export function connected<T>(members: readonly T[], joined: (a: T, b: T) => boolean): T[][] {
  const parts: T[][] = [];
  let left = [...members];
  while (left.length > 0) {
    const part = left.slice(0, 1);
    left = left.slice(1);
    // The list grows while it is walked.
    for (const member of part) {
      part.push(...left.filter((other) => joined(member, other)));
      left = left.filter((other) => !part.includes(other));
    }
    if (part.length > 1) parts.push(members.filter((member) => part.includes(member)));
  }
  return parts;
}
