/**
 * Makes something of each thing of a whole once, however often it is asked for.
 *
 * @param make what is remembered as long as the whole is; neither that nor the thing is changed afterwards
 * @returns as `make`; the second call for the same thing of the same whole gives the first one's result
 */
export function onceForEach<Whole extends object, Thing extends object, Made extends object>(
  make: (whole: Whole, thing: Thing) => Made,
): (whole: Whole, thing: Thing) => Made {
  const known = new WeakMap<Whole, Map<Thing, Made>>();
  return (whole, thing) => {
    let all = known.get(whole);
    if (all === undefined) {
      all = new Map();
      known.set(whole, all);
    }
    let made = all.get(thing);
    if (made === undefined) {
      made = make(whole, thing);
      all.set(thing, made);
    }
    return made;
  };
}
