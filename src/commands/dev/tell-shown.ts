/*
 * In every page that the dev server serves: tells it which state of the content the page shows, as its answer said. A
 * change that comes after the page was made and before it listens would else not be shown until the next one. Where the
 * answer's header cannot be read, as from another machine without TLS, nothing is told.
 */
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const state = navigation?.serverTiming.find(({ name }) => name === 'content')?.description;
if (state !== undefined) import.meta.hot?.send('content:shown', Number(state));

export {};
