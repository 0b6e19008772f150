/**
 * The paths at which two folders differ.
 *
 * @param tree of one, see `readTree`
 * @param expected of the other
 * @returns each with what is wrong, in order; at most twenty
 */
export function differences(
  tree: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string>>,
): readonly string[] {
  const paths = [...new Set([...Object.keys(tree), ...Object.keys(expected)])].sort();
  return paths
    .flatMap((path) => {
      if (tree[path] === expected[path]) return [];
      return [
        `${path} ${tree[path] === undefined ? 'is missing' : expected[path] === undefined ? 'is left' : 'differs'}`,
      ];
    })
    .slice(0, 20);
}
