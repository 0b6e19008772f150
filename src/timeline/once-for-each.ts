import { onceFor } from './once-for.ts';

/**
 * Makes something of each thing of a whole once, however often it is asked for.
 *
 * @param make what is remembered as long as the whole is; neither that nor the thing is changed afterwards
 * @returns as `make`; the second call for the same thing of the same whole gives the first one's result
 */
export function onceForEach<Whole extends object, Thing extends object, Made extends object>(
  make: (whole: Whole, thing: Thing) => Made,
): (whole: Whole, thing: Thing) => Made {
  const madeOf = onceFor<Whole, Map<Thing, Made>>(() => new Map());
  return (whole, thing) => {
    const all = madeOf(whole);
    let made = all.get(thing);
    if (made === undefined) {
      made = make(whole, thing);
      all.set(thing, made);
    }
    return made;
  };
}
