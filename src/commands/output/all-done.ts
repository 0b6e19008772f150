/**
 * What several pieces of work came to. Where one fails, that is not said before the others have ended too, so that none
 * goes on writing into what is being tidied up.
 *
 * @param work begun already
 * @throws what the first of them threw
 */
export async function allDone<Result>(work: readonly Promise<Result>[]): Promise<readonly Result[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
