import { routesFor, type Routes } from '../routes.ts';
import type { Site } from '../timeline/model.ts';

/**
 * The addresses by which feeds and calendars know their entries: those of the site where it first lay, so that a site
 * that moves does not show everything as new.
 *
 * @param site `firstUrl` counts, else `url`
 */
export function firstRoutes(site: Pick<Site, 'firstUrl' | 'url'>): Routes {
  return routesFor(site.firstUrl ?? site.url);
}
