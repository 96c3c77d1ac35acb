import { Text, TextInput } from '@mantine/core';
import { targetsFit } from '@portolan/domain/organizations/change-profile';
import { profileTexts } from '@portolan/messages/profile-texts';
import { useState } from 'react';
import { readCount } from '../../i18n/figures.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useUnsavedField } from '../../saving/unsaved-fields.tsx';
import classes from './profile.module.css';
import { useProfile } from './profile-context.tsx';
import { ReadValue } from './read-value.tsx';

const names = ['patientsPerYear', 'patientsWithAccessTarget', 'patientsViewedTarget'] as const;
type Target = (typeof names)[number];
type Drafts = { readonly [T in Target]?: string };

/** Three figures that must fit together: they are sent as soon as they do. */
export const TargetFields = () => {
  const t = useTexts(profileTexts);
  const formats = useFormats();
  const { profile, edit, readOnly } = useProfile();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [inside, setInside] = useState(false);

  const valuesOf = (of: Drafts) =>
    names.map((name) => {
      const draft = of[name];
      // What cannot be read leaves the figure as it was saved, and holds back no other.
      const read = draft === undefined ? undefined : readCount(draft);
      return { name, value: read === undefined ? profile[name] : read };
    });
  const asProfile = (of: Drafts) => ({
    ...profile,
    ...Object.fromEntries(valuesOf(of).map(({ name, value }) => [name, value])),
  });

  const clashing = !targetsFit(asProfile(drafts));
  const unreadable = (name: Target) => drafts[name] !== undefined && readCount(drafts[name]) === undefined;
  const unsaved = (name: Target) => {
    const draft = drafts[name];
    return draft !== undefined && (unreadable(name) || (clashing && readCount(draft) !== profile[name]));
  };
  useUnsavedField(unsaved('patientsPerYear'));
  useUnsavedField(unsaved('patientsWithAccessTarget'));
  useUnsavedField(unsaved('patientsViewedTarget'));
  const clash = clashing && !inside;

  const type = (name: Target, text: string) => {
    const next = { ...drafts, [name]: text };
    setDrafts(next);
    if (!targetsFit(asProfile(next))) return;
    for (const { name: changed, value } of valuesOf(next))
      if (value !== profile[changed]) edit({ [changed]: value });
  };
  const leave = () => {
    setInside(false);
    if (!clashing && names.every((name) => !unreadable(name))) setDrafts({});
  };
  return (
    <fieldset
      className={classes.grid}
      style={{ border: 'none', padding: 0, margin: 0 }}
      onFocus={() => setInside(true)}
      onBlur={leave}
    >
      {names.map((name) => {
        const stored = profile[name];
        const written = stored === null ? '' : formats.number(stored);
        return readOnly ? (
          <ReadValue key={name} label={t.fields[name]} value={written} />
        ) : (
          <TextInput
            key={name}
            label={t.fields[name]}
            labelProps={{ className: classes.twoLines }}
            {...(name === 'patientsPerYear' ? {} : { description: t.help[name] })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            inputMode="numeric"
            value={drafts[name] ?? written}
            onChange={(event) => type(name, event.currentTarget.value)}
            error={unreadable(name) && !inside ? t.errors.patients : clash && unsaved(name)}
          />
        );
      })}
      <Text role="alert" className={classes.wide ?? ''} c="var(--mantine-color-error)" size="sm">
        {clash ? t.errors.targets : ''}
      </Text>
    </fieldset>
  );
};
