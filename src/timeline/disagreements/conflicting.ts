/**
 * The statements that contradict another one: those of another article that cannot both be right.
 *
 * Those of one meaning are compared once, so that the cost grows with the number of statements and with the square of
 * the number of different ones only.
 *
 * @param statements in any order
 * @param meaning all of a statement that `conflict` looks at, in a text
 * @param conflict whether two cannot both be right; never of one meaning
 * @returns the same objects, in the same order
 */
export function conflicting<T extends { readonly article: string }>(
  statements: readonly T[],
  meaning: (statement: T) => string,
  conflict: (a: T, b: T) => boolean,
): T[] {
  const groups = new Map<string, { first: T; articles: Set<string> }>();
  const meanings = statements.map((one) => {
    const key = meaning(one);
    const group = groups.get(key) ?? { first: one, articles: new Set<string>() };
    groups.set(key, group);
    group.articles.add(one.article);
    return group;
  });
  const against = new Map(
    [...groups.values()].map((group) => [
      group,
      [...groups.values()].filter((other) => other !== group && conflict(group.first, other.first)),
    ]),
  );
  return statements.filter((one, index) => {
    const group = meanings[index];
    const others = group === undefined ? [] : (against.get(group) ?? []);
    return others.some(({ articles }) => articles.size > 1 || !articles.has(one.article));
  });
}
