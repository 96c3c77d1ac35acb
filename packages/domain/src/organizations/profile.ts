import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { quantitySchema } from '../quantities.ts';
import { timeZoneNameSchema, timeZoneSchema } from '../time-zones.ts';

// Lazy, one by one: most functions import the fields and few requests read them (decision 0008).
const line = z.lazy(() => z.string().check(z.maxLength(200)));
const paragraph = z.lazy(() => z.string().check(z.maxLength(4000)));
const patients = z.lazy(() => z.nullable(z.int().check(z.minimum(0), z.maximum(100_000_000))));
const percent = z.lazy(() => z.nullable(quantitySchema.check(z.minimum(0), z.maximum(100))));

export const organizationNameSchema = z.lazy(() =>
  z.string().check(z.trim(), z.minLength(2), z.maxLength(120)),
);
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
const workingDays = z.lazy(() => z.array(z.enum(weekdays)).check(z.maxLength(7)));
const sites = z.lazy(() =>
  z.array(z.strictObject({ id: idSchema('site'), name: line, city: line })).check(z.maxLength(100)),
);

const address = z.lazy(() =>
  z.strictObject({
    street: line,
    city: line,
    state: z.string().check(z.regex(/^([A-Z]{2})?$/)),
    zip: z.string().check(z.regex(/^(\d{5}(-\d{4})?)?$/)),
  }),
);
// Each kind of picture by the bytes it begins with, as base64 writes them: its name alone could be put before anything.
const pictures = [
  /^data:image\/png;base64,iVBORw0KGgoAAAANSUhEU[g-v][A-Za-z0-9+/]*=*$/,
  /^data:image\/jpeg;base64,\/9j\/[A-Za-z0-9+/]*=*$/,
  /^data:image\/webp;base64,UklGR[A-Za-z0-9+/]{6}XRUJQ[A-Za-z0-9+/]*=*$/,
];
const isLogo = (text: string): boolean => text === '' || pictures.some((picture) => picture.test(text));

const telephone = z.lazy(() => z.string().check(z.regex(/^[0-9+(). x-]{0,40}$/)));
/** A PNG, JPEG or WebP as a data URL; the browser scales it down before it is kept. */
const logo = z.lazy(() =>
  z.string().check(z.maxLength(48_000), z.refine(isLogo, { error: 'not-a-picture' })),
);
const satisfaction = z.lazy(() => z.nullable(z.int().check(z.minimum(1), z.maximum(5))));

/** What an organization says of itself (ORG-4). An empty text or null is "not said yet". Patients are unduplicated persons. */
export const profileFields = {
  name: organizationNameSchema,
  timeZone: timeZoneNameSchema,
  workingDays,
  postalAddress: address,
  telephone,
  logo,
  sites,
  overallLead: line,
  clinicalLead: line,
  supportStaffLead: line,
  itLead: line,
  ehrVendor: line,
  portalVendor: line,
  portalVendorSatisfaction: satisfaction,
  patientPopulation: paragraph,
  percentPreferringEnglish: percent,
  percentPreferringSpanish: percent,
  otherLanguages: paragraph,
  patientsPerYear: patients,
  patientsWithAccessTarget: patients,
  patientsViewedTarget: patients,
} as const;

export const profileSchema = z.lazy(() => z.strictObject(profileFields));
export type Profile = z.infer<typeof profileSchema>;
export type ProfileField = keyof Profile;

/** Some of the profile's fields: what a person has just filled in. */
export const profileChangesSchema = z.lazy(() =>
  z.strictObject({
    name: z.exactOptional(profileFields.name),
    timeZone: z.exactOptional(timeZoneSchema),
    workingDays: z.exactOptional(profileFields.workingDays),
    postalAddress: z.exactOptional(profileFields.postalAddress),
    telephone: z.exactOptional(profileFields.telephone),
    logo: z.exactOptional(profileFields.logo),
    sites: z.exactOptional(profileFields.sites),
    overallLead: z.exactOptional(profileFields.overallLead),
    clinicalLead: z.exactOptional(profileFields.clinicalLead),
    supportStaffLead: z.exactOptional(profileFields.supportStaffLead),
    itLead: z.exactOptional(profileFields.itLead),
    ehrVendor: z.exactOptional(profileFields.ehrVendor),
    portalVendor: z.exactOptional(profileFields.portalVendor),
    portalVendorSatisfaction: z.exactOptional(profileFields.portalVendorSatisfaction),
    patientPopulation: z.exactOptional(profileFields.patientPopulation),
    percentPreferringEnglish: z.exactOptional(profileFields.percentPreferringEnglish),
    percentPreferringSpanish: z.exactOptional(profileFields.percentPreferringSpanish),
    otherLanguages: z.exactOptional(profileFields.otherLanguages),
    patientsPerYear: z.exactOptional(profileFields.patientsPerYear),
    patientsWithAccessTarget: z.exactOptional(profileFields.patientsWithAccessTarget),
    patientsViewedTarget: z.exactOptional(profileFields.patientsViewedTarget),
  }),
);

/** The profile of an organization that has just been created. */
export const newProfile = (name: string, timeZone: string): Profile => ({
  name,
  timeZone,
  workingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  postalAddress: { street: '', city: '', state: '', zip: '' },
  telephone: '',
  logo: '',
  sites: [],
  overallLead: '',
  clinicalLead: '',
  supportStaffLead: '',
  itLead: '',
  ehrVendor: '',
  portalVendor: '',
  portalVendorSatisfaction: null,
  patientPopulation: '',
  percentPreferringEnglish: null,
  percentPreferringSpanish: null,
  otherLanguages: '',
  patientsPerYear: null,
  patientsWithAccessTarget: null,
  patientsViewedTarget: null,
});
