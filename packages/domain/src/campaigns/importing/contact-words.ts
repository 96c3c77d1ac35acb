import { plainWords } from '../../tables/plain-words.ts';

/** Columns whose cells hold one of a few values. */
export const wordColumns = ['language', 'audience', 'portalStatus', 'consentSource'] as const;
export type WordColumn = (typeof wordColumns)[number];

/** Said of consent: that they agreed, by the way that the file's own question names. */
export const agreed = 'agreed';

/** Words, plain, for each value, as files from elsewhere and our own have them in either language. */
const known: Readonly<Record<WordColumn, Readonly<Record<string, readonly string[]>>>> = {
  language: {
    en: ['en', 'english', 'ingles', 'eng', 'en us'],
    es: ['es', 'spanish', 'espanol', 'castellano', 'spa', 'es us', 'es mx'],
  },
  audience: {
    patients: ['patients', 'patient', 'pacientes', 'paciente'],
    families: [
      'families',
      'family',
      'families and caregivers',
      'caregiver',
      'caregivers',
      'familias',
      'familia',
      'familiares',
      'familiar',
      'familiares y cuidadores',
      'cuidador',
    ],
    providers: [
      'providers',
      'provider',
      'physician',
      'doctor',
      'proveedores de salud',
      'proveedor de salud',
      'medico',
      'medicos',
    ],
    staff: ['staff', 'employee', 'employees', 'personal', 'empleado', 'empleados'],
  },
  portalStatus: {
    unknown: ['unknown', 'not known', 'desconocido', 'no se sabe'],
    'not-yet': [
      'not yet',
      'no',
      'not enrolled',
      'not enrolled yet',
      'invited',
      'sin inscripcion',
      'sin inscripcion todavia',
      'no inscrito',
      'todavia no',
      'aun no',
    ],
    enrolled: [
      'enrolled',
      'yes',
      'registered',
      'con inscripcion',
      'inscrito',
      'inscrita',
      'si',
      'registrado',
    ],
    'signed-in': [
      'signed in',
      'has signed in',
      'active',
      'activated',
      'ya inicio sesion',
      'inicio sesion',
      'activo',
      'activa',
    ],
  },
  consentSource: {
    'sign-up-page': [
      'sign up page',
      'web form',
      'signed up on your page',
      'se suscribio en su pagina',
      'pagina web',
    ],
    'portal-enrollment': [
      'portal enrollment',
      'portal',
      'when enrolling in the portal',
      'al inscribirse en el portal',
    ],
    paper: ['paper', 'on paper', 'form', 'en papel', 'papel', 'formulario'],
    spoken: [
      'spoken',
      'in conversation',
      'verbal',
      'phone',
      'in person',
      'de palabra',
      'telefono',
      'en persona',
    ],
    employment: ['employment', 'as part of the staff', 'como parte del personal'],
    none: ['none', 'no', 'not agreed', 'has not agreed', 'false', '0', 'n', 'no ha aceptado', 'ninguno'],
    [agreed]: [
      'yes',
      'y',
      'true',
      '1',
      'x',
      'agreed',
      'opt in',
      'opted in',
      'subscribed',
      'si',
      's',
      'acepto',
    ],
  },
};

/** What people said that words of a file mean, by column and plain words; an empty text: nothing. */
export type ContactWords = Readonly<Partial<Record<WordColumn, Readonly<Record<string, string>>>>>;

/** What a cell of a column means: one of its values, empty for nothing, null for words that are not known. */
export const meaningOf = (column: WordColumn, cell: string, said: ContactWords): string | null => {
  const words = plainWords(cell);
  const own = said[column]?.[words];
  if (own !== undefined) return own;
  const [value] = Object.entries(known[column]).find(([, all]) => all.includes(words)) ?? [];
  return value ?? null;
};
