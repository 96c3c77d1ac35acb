/** HTML that is safe to put into a page as it is. */
export type Markup = { readonly markup: string };
export type Insert = string | number | Markup | readonly Markup[] | false | undefined;

const replacements: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => replacements[sign] ?? '');

/** Takes a string for HTML without escaping it: only for what this code itself wrote. */
export const trusted = (markup: string): Markup => ({ markup });

const insert = (value: Insert): string => {
  if (value === false || value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
};

/** Escapes every value but markup; `false` and `undefined` leave nothing. Attributes must be quoted. */
export const html = (strings: TemplateStringsArray, ...values: readonly Insert[]): Markup => ({
  markup: strings.map((text, index) => text + insert(values[index])).join(''),
});
