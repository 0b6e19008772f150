/**
 * Makes something of a thing once, however often it is asked for.
 *
 * @param make what is remembered as long as the thing is, which is never changed afterwards
 * @returns as `make`; the second call for the same thing gives the first one's result
 */
export function onceFor<Thing extends object, Made extends object | string | number>(
  make: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const known = new WeakMap<Thing, Made>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const made = make(thing);
    known.set(thing, made);
    return made;
  };
}
