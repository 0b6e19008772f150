/** What the tests ask of the citation processor, which brings no types. */
declare module 'citeproc' {
  interface System {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => object;
  }

  interface Engine {
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [object, readonly string[]];
  }

  const citeproc: { readonly Engine: new (system: System, style: unknown, language: string) => Engine };
  export default citeproc;
}
