/** What is used of Eleventy, which brings no types. */
declare module '@11ty/eleventy' {
  interface Settings {
    setLibrary(extension: 'md', library: { render: (markdown: string) => string }): void;
    setTemplateFormats(formats: readonly string[]): void;
  }

  interface Options {
    readonly quietMode: boolean;
    readonly configPath: string | null;
    readonly config: (settings: Settings) => { readonly markdownTemplateEngine: false };
  }

  export class Eleventy {
    constructor(input: string, output: string, options: Options);
    write(): Promise<unknown>;
  }
}
