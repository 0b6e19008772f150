import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../support/project.ts';

/** What of `timeline.json` goes into the widget. */
interface Data {
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: { readonly start: string | null; readonly end: string | null };
    readonly reports: readonly { readonly article: string; readonly html: string }[];
  }[];
}

/**
 * Makes a page that shows every event of a timeline in TimelineJS 3, as its own guide says: its style sheet and script
 * in the page, the data in a call. Everything comes from the same host and no font is asked for, in its favour.
 *
 * @param site folder of the built site
 * @param folder where the page is made; must exist
 * @returns how many events it shows
 * @see https://timeline.knightlab.com/docs/instantiate-a-timeline.html
 */
export function makeWidgetPage(site: string, folder: string): number {
  const { events, articles } = JSON.parse(readFileSync(join(site, 'timeline.json'), 'utf8')) as Data;
  const sources = new Map(articles.map((article) => [article.id, article.title]));
  const data = {
    events: events.map(({ id, title: headline, date, reports }) => ({
      unique_id: id,
      start_date: dateOf(date.start ?? date.end),
      ...(date.start === null || date.end === null || date.start === date.end ? {} : { end_date: dateOf(date.end) }),
      text: {
        headline,
        text: reports.map(({ article, html }) => `${html}<p>(${sources.get(article) ?? article})</p>`).join(''),
      },
    })),
  };
  const dist = join(projectDir, 'node_modules', '@knight-lab', 'timelinejs', 'dist');
  for (const part of ['css', 'js']) cpSync(join(dist, part), join(folder, part), { recursive: true });
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Timeline</title>
<link rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js"></script>
</head>
<body>
<div id="timeline-embed" style="width: 100%; height: 650px"></div>
<script>new TL.Timeline('timeline-embed', ${json}, { font: null, script_path: new URL('js/', location.href).href })</script>
</body>
</html>
`,
  );
  return data.events.length;
}

/** `YYYY-MM-DD` as the widget takes it. */
function dateOf(day: string | null): object {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return { year, month, day: date };
}
