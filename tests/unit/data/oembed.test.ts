import { describe, expect, test } from 'vitest';
import { filesOf, hardCases } from '../../support/hard-cases.ts';

const files = [...filesOf(hardCases())].filter(([, { kind }]) => kind === 'oembed');
const page = 'https://delta.example/the/timeline/';

describe('oEmbed', () => {
  test('there are files', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  // https://oembed.com/#section2.3: what any response has, what `rich` adds, and of which kind each value is.
  test.each(files)('%s is a response of type rich', (_, { text }) => {
    const { html, ...response } = JSON.parse(text) as Record<string, unknown>;
    expect(response).toEqual({
      version: '1.0',
      type: 'rich',
      title: expect.stringMatching(/\S/) as string,
      author_name: 'The delta desk & friends',
      provider_name: 'Delta, 2021: flood; <b>& after',
      provider_url: page,
      cache_age: 86_400,
      width: 600,
      height: expect.any(Number) as number,
      thumbnail_url: expect.stringMatching(/^https:\/\/delta\.example\/the\/timeline\/cards\/\S+\.png$/) as string,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(Number.isInteger(response['height'])).toBe(true);
    // "The markup should have no padding or margins", and no more than the frame: nothing that runs.
    expect(html).toMatch(/^<iframe(?: [a-z]+="[^"<>]*")+><\/iframe>$/);
    expect(html).toContain(` width="${String(response['width'])}" height="${String(response['height'])}"`);
    expect(html).toMatch(/ src="https:\/\/delta\.example\/the\/timeline\/embed\/[^"]+\/"/);
    expect(html).not.toContain('allow-scripts');
  });
});
