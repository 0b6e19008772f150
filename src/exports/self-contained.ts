import type { ExportContext } from './export-context.ts';
import { FORMAT_VERSION } from './timeline-json.ts';

/**
 * What a file of one event or article says first, so that it can be read apart from the timeline: by which schema,
 * of which site, under which licence, and where its page is.
 *
 * @param context of the timeline
 * @param definition name of its definition in `timeline.schema.json`
 * @param page path of the page, made by the routes
 */
export function selfContained({ timeline, routes }: ExportContext, definition: string, page: string): object {
  const { title, language, timeZone, license } = timeline.vocabulary.site;
  return {
    $schema: `${routes.absolute(routes.timelineSchema())}#/$defs/${definition}`,
    formatVersion: FORMAT_VERSION,
    url: routes.absolute(page),
    site: { title, url: routes.absolute(routes.home()), language, timeZone },
    license,
  };
}
