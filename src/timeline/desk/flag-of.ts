/**
 * The option by which a key of the front matter is given.
 *
 * @param key e.g. `titleTranslation`
 * @example flagOf('titleTranslation') // '--title-translation'
 */
export function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
