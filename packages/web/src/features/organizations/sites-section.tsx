import { ActionIcon, Button, Stack, Text } from '@mantine/core';
import { newId } from '@portolan/domain/ids';
import type { Profile } from '@portolan/domain/organizations/profile';
import { profileTexts } from '@portolan/messages/profile-texts';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './profile.module.css';
import { useProfile } from './profile-context.tsx';
import { Section } from './section.tsx';
import { TextField } from './text-field.tsx';

type Site = Profile['sites'][number];
const longest = 200;
const most = 100;
const fits = (text: string) => text.length <= longest;

/** Where patients are seen. */
export const SitesSection = () => {
  const t = useTexts(profileTexts);
  const { profile, edit, readOnly } = useProfile();
  const { sites } = profile;
  const change = (id: string, part: Partial<Site>) =>
    edit({ sites: sites.map((site) => (site.id === id ? { ...site, ...part } : site)) });
  return (
    <Section title={t.sections.sites} hint={t.hints.sites}>
      <Stack>
        {sites.length === 0 ? <Text c="dimmed">{t.sites.empty}</Text> : null}
        {sites.map((site, index) => (
          <div key={site.id} className={classes.site}>
            <div className={classes.siteFields}>
              <TextField
                label={t.sites.name(index + 1)}
                value={site.name}
                fits={fits}
                error={t.errors.tooLong}
                onEdit={(name) => change(site.id, { name })}
              />
              <TextField
                label={t.sites.city(index + 1)}
                value={site.city}
                fits={fits}
                error={t.errors.tooLong}
                onEdit={(city) => change(site.id, { city })}
              />
            </div>
            {readOnly ? null : (
              <ActionIcon
                variant="default"
                size={36}
                aria-label={site.name === '' ? t.sites.removeUnnamed(index + 1) : t.sites.remove(site.name)}
                onClick={() => edit({ sites: sites.filter(({ id }) => id !== site.id) })}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </div>
        ))}
        {readOnly || sites.length >= most ? null : (
          <div>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() =>
                edit({ sites: [...sites, { id: newId('site', new Date()), name: '', city: '' }] })
              }
            >
              {t.sites.add}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
};
