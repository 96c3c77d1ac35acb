import { Text, TextInput } from '@mantine/core';
import { targetsFit } from '@portolan/domain/organizations/change-profile';
import { profileTexts } from '@portolan/messages/profile-texts';
import { useState } from 'react';
import { readCount } from '../../i18n/figures.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './profile.module.css';
import { useProfile } from './profile-context.tsx';

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
      return { name, value: draft === undefined ? profile[name] : readCount(draft) };
    });
  const asProfile = (of: Drafts) => ({
    ...profile,
    ...Object.fromEntries(valuesOf(of).map(({ name, value }) => [name, value ?? null])),
  });
  const readable = (of: Drafts) => valuesOf(of).every(({ value }) => value !== undefined);

  const type = (name: Target, text: string) => {
    const next = { ...drafts, [name]: text };
    setDrafts(next);
    if (!readable(next) || !targetsFit(asProfile(next))) return;
    for (const { name: changed, value } of valuesOf(next))
      if (value !== undefined && value !== profile[changed]) edit({ [changed]: value });
  };
  const leave = () => {
    setInside(false);
    if (readable(drafts) && targetsFit(asProfile(drafts))) setDrafts({});
  };
  const clash = !inside && readable(drafts) && !targetsFit(asProfile(drafts));
  return (
    <fieldset
      className={classes.grid}
      style={{ border: 'none', padding: 0, margin: 0 }}
      onFocus={() => setInside(true)}
      onBlur={leave}
    >
      {names.map((name) => {
        const stored = profile[name];
        const unreadable = drafts[name] !== undefined && readCount(drafts[name]) === undefined;
        return (
          <TextInput
            key={name}
            label={t.fields[name]}
            labelProps={{ className: classes.twoLines }}
            {...(name === 'patientsPerYear' ? {} : { description: t.help[name] })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            inputMode="numeric"
            readOnly={readOnly}
            value={drafts[name] ?? (stored === null ? '' : formats.number(stored))}
            onChange={(event) => type(name, event.currentTarget.value)}
            error={unreadable && !inside ? t.errors.patients : clash}
          />
        );
      })}
      <Text role="alert" className={classes.wide ?? ''} c="var(--mantine-color-error)" size="sm">
        {clash ? t.errors.targets : ''}
      </Text>
    </fieldset>
  );
};
