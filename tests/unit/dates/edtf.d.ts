/** The oracle of `parse-edtf.test.ts` comes without types. */
declare module 'edtf' {
  export default function edtf(text: string, options?: { readonly level: number }): unknown;
}
