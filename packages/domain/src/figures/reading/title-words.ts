import { plainWords } from '../../tables/plain-words.ts';
import type { Role } from './mapping.ts';

/** What columns are titled, in English and Spanish. */
const titles: Readonly<Record<string, Role>> = Object.fromEntries(
  (
    [
      ['month', 'month|mes|period|periodo|date|fecha|reporting month|reporting period|month year|mes y ano'],
      ['measure', 'measure|medida|metric|metrica|indicator|indicador|kpi|measure name|nombre de la medida'],
      ['site', 'site|sede|location|ubicacion|clinic site|clinic|clinica|place|lugar|site name|centro'],
      ['value', 'value|valor|figure|cifra|count|numero|number|cantidad|result|resultado|amount|quantity'],
      ['numerator', 'numerator|numerador|num'],
      ['denominator', 'denominator|denominador|denom|den|out of'],
      [
        'ignored',
        'total|totals|year total|annual total|sum|average|total anual|totales|suma|promedio|note|notes|comment|comments|nota|notas|comentario|comentarios|unit|unidad|definition|definicion',
      ],
    ] as const
  ).flatMap(([role, words]) => words.split('|').map((word) => [word, role] as const)),
);

/** The role that a column's title gives it; null for any other word. */
export const roleOfTitle = (title: string): Role | null => titles[plainWords(title)] ?? null;
