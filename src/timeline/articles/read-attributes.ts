import { nearest } from '../did-you-mean.ts';
import { findControl } from '../text/control.ts';
import { reportIn, type ArticleContext } from './article-context.ts';
import { attributesOf, placeOf, type Attribute, type Directive } from './directives.ts';

/** An attribute of a directive: its form in words, an example, whether it must stand. */
export interface AttributeForm {
  readonly form: string;
  readonly example: string;
  readonly required?: boolean;
}

/**
 * The attributes of a directive by name. Reports unknown, repeated, empty and missing ones.
 *
 * @param node the directive
 * @param forms what it may have
 * @param context whose article
 */
export function readAttributes<N extends string>(
  node: Directive,
  forms: Readonly<Record<N, AttributeForm>>,
  context: ArticleContext,
): Partial<Record<N, Attribute>> {
  const known = Object.keys(forms) as N[];
  const read: Partial<Record<N, Attribute>> = {};
  const met = new Set<string>();
  for (const attribute of attributesOf(node)) {
    const name = known.find((one) => one === attribute.name);
    if (name === undefined) {
      const args = { name: attribute.name, known, nearest: nearest(attribute.name, known) };
      reportIn(context, 'unknown-attribute', attribute.place, args);
    } else if (met.has(name)) {
      reportIn(context, 'repeated-attribute', attribute.place, { name });
    } else if (attribute.value.trim() === '') {
      met.add(name);
      reportIn(context, 'empty-attribute', attribute.place, { name, form: forms[name].form });
    } else {
      met.add(name);
      const control = findControl(attribute.value);
      if (control !== null) reportIn(context, 'unexpected-control', attribute.place, { code: control.code });
      read[name] = attribute;
    }
  }
  for (const name of known) {
    const { required = false, form, example } = forms[name];
    if (required && !met.has(name)) reportIn(context, 'missing-attribute', placeOf(node), { name, form, example });
  }
  return read;
}
