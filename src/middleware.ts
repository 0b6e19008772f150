import type { MiddlewareHandler } from 'astro';

/**
 * In the dev server, gives each page what it shows. The build does so itself and needs none of this, so that what it
 * compiles holds the templates alone.
 */
export const onRequest: MiddlewareHandler = async (context, next) => {
  if (!import.meta.env.DEV) return next();
  const { findPage } = await import('./find-page.ts');
  const found = findPage(context.routePattern, context.params);
  if (found === 'missing') return context.rewrite('/404');
  if (found !== null) context.locals.page = found;
  const response = await next();
  // A host answers so to whatever it is asked for and has not.
  return found === null && response.status === 404 && response.body === null ? context.rewrite('/404') : response;
};
