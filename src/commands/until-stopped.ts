/**
 * Waits for Ctrl-C (or to be ended politely), then ends a server.
 *
 * @param stop ends it
 */
export async function untilStopped(stop: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
  // An open page holds its connection open: nobody who pressed Ctrl-C waits for that.
  setTimeout(() => process.exit(0), 1000).unref();
  await stop();
}
