/** Marks in the list of days the one that is being read. */
export function markDayInView(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.rail a')].map((link) => [
      decodeURIComponent(link.hash.slice(1)),
      link,
    ]),
  );
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target);
      for (const [id, link] of links) {
        const section = document.getElementById(id);
        link.ariaCurrent = section !== null && inView.has(section) ? 'true' : null;
      }
    },
    // A line near the top of the window: one day at a time.
    { rootMargin: '-20% 0px -80% 0px' },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section !== null) observer.observe(section);
  }
}
