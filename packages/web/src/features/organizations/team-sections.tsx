import { Button, Group, Radio } from '@mantine/core';
import { profileTexts } from '@portolan/messages/profile-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './profile.module.css';
import { useProfile } from './profile-context.tsx';
import { ProfileText } from './profile-text.tsx';
import { ReadValue } from './read-value.tsx';
import { Section } from './section.tsx';

/** The four people who answer for the portal. */
export const LeadsSection = () => {
  const t = useTexts(profileTexts);
  return (
    <Section title={t.sections.leads} hint={t.hints.leads}>
      <div className={classes.pairs}>
        <ProfileText field="overallLead" />
        <ProfileText field="clinicalLead" />
        <ProfileText field="supportStaffLead" />
        <ProfileText field="itLead" />
      </div>
    </Section>
  );
};

const ratings = ['one', 'two', 'three', 'four', 'five'] as const;

const Satisfaction = () => {
  const t = useTexts(profileTexts).satisfaction;
  const { profile, edit, readOnly } = useProfile();
  const rating = profile.portalVendorSatisfaction;
  if (readOnly)
    return (
      <ReadValue
        className={classes.wide}
        label={t.legend}
        value={ratings.flatMap((name, index) => (index + 1 === rating ? [t[name]] : [])).join('')}
      />
    );
  return (
    <Radio.Group
      className={classes.wide ?? ''}
      label={t.legend}
      value={rating === null ? '' : String(rating)}
      onChange={(value) => edit({ portalVendorSatisfaction: Number(value) })}
    >
      <Group gap="md" mt="xs">
        {ratings.map((name, index) => (
          <Radio key={name} value={String(index + 1)} label={t[name]} />
        ))}
        {rating === null ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => edit({ portalVendorSatisfaction: null })}>
            {t.clear}
          </Button>
        )}
      </Group>
    </Radio.Group>
  );
};

export const VendorsSection = () => {
  const t = useTexts(profileTexts);
  return (
    <Section title={t.sections.vendors}>
      <div className={classes.pairs}>
        <ProfileText field="ehrVendor" />
        <ProfileText field="portalVendor" />
        <Satisfaction />
      </div>
    </Section>
  );
};
