import { profileChangesSchema } from '@portolan/domain/organizations/profile';
import { profileTexts } from '@portolan/messages/profile-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';

/** A field's value as a person would read it, whatever its kind. */
export const useWrittenValue = (): ((path: string, value: unknown) => string) => {
  const t = useTexts(profileTexts);
  const formats = useFormats();
  const words = (path: string, value: unknown): string => {
    if (path === 'logo') return value === '' ? '' : t.conflict.picture;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return formats.number(value);
    const { workingDays, sites, postalAddress } =
      profileChangesSchema.safeParse({ [path]: value }).data ?? {};
    if (workingDays) return formats.list(workingDays.map((day) => t.days[day]));
    if (sites) return sites.map(({ name, city }) => [name, city].filter(Boolean).join(', ')).join('\n');
    if (postalAddress) {
      const { street, city, state, zip } = postalAddress;
      return [street, city, `${state} ${zip}`.trim()].filter(Boolean).join(', ');
    }
    return '';
  };
  return (path, value) => words(path, value) || t.conflict.empty;
};
