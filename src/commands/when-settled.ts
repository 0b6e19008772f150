/** An editor's "save" is often several events; what comes within this many milliseconds is one change … */
const SETTLE_MS = 80;
/** … but no longer than this is waited, whatever else comes. */
const LONGEST_MS = 1000;

/** What is done after changes. */
export interface Settling {
  /** To be called at each change. */
  readonly changed: () => void;
  /** Does nothing more; what is under way ends by itself. */
  readonly end: () => void;
}

/**
 * Does something once changes have settled, and never twice at once: what changes meanwhile has it done again after.
 *
 * @param act what is done; it deals with its own errors
 */
export function whenSettled(act: () => Promise<void> | void): Settling {
  let timer: NodeJS.Timeout | undefined;
  let since: number | null = null;
  let acting = false;
  let [asked, done] = [0, 0];
  const start = async (): Promise<void> => {
    since = null;
    asked += 1;
    if (acting) return;
    acting = true;
    try {
      while (done < asked) {
        done = asked;
        await act();
      }
    } finally {
      acting = false;
    }
  };
  return {
    changed: () => {
      since ??= performance.now();
      clearTimeout(timer);
      const left = LONGEST_MS - (performance.now() - since);
      timer = setTimeout(() => void start(), Math.max(0, Math.min(SETTLE_MS, left)));
    },
    end: () => {
      clearTimeout(timer);
      done = Infinity;
    },
  };
}
