import { importContacts } from '@portolan/contract/contact-routes';
import { keepSegment } from '@portolan/contract/segment-routes';
import type { ContactRow } from '@portolan/domain/campaigns/contact';
import { everybody } from '@portolan/domain/campaigns/segment';
import { addDays, dayIn } from '@portolan/domain/days';
import { plainWords } from '@portolan/domain/tables/plain-words';
import type { Cast } from './demo-client.ts';
import type { DemoContactList } from './demo-contacts.ts';
import type { Founded } from './seed-organization.ts';

const whoIs = (person: string): Pick<ContactRow, 'email'> & { firstName: string; lastName: string } => {
  const [, name = person, address] = /^([^<]*)(?:<(.+)>)?$/.exec(person) ?? [];
  const [firstName = '', ...rest] = name.trim().split(' ');
  const email = address ?? `${plainWords(name).replaceAll(' ', '.')}@example.org`;
  return { firstName, lastName: rest.join(' '), email };
};

const rowsOf = ({ contacts }: DemoContactList, today: string): ContactRow[] =>
  contacts
    .flatMap(({ people, agreed, topics = [], audience, language, portalStatus }) =>
      people.map((person) => ({
        ...whoIs(person),
        audience,
        language,
        portalStatus,
        topics: [...topics],
        consent:
          agreed === null
            ? ({ source: 'none', on: null } as const)
            : ({
                source:
                  audience === 'patients' || audience === 'families' ? 'portal-enrollment' : 'employment',
                on: addDays(today, -agreed),
              } as const),
      })),
    )
    .map((contact, index) => ({ row: index + 2, ...contact }));

/** Brings in a clinic's contacts, and keeps its segments. */
export const bringInContacts = async (
  { demo, organizationId }: Founded,
  cast: Cast,
  now: Date,
): Promise<void> => {
  const list = demo.contacts;
  if (list === undefined) return;
  const { api } = cast(list.by);
  const params = { organizationId };
  const today = dayIn(demo.timeZone, now);
  await api(importContacts, {
    params,
    body: {
      defaults: {
        language: 'en',
        audience: 'patients',
        topics: [],
        portalStatus: 'unknown',
        consent: { source: 'none', on: null },
      },
      rows: rowsOf(list, today),
    },
    idempotencyKey: `demo:contacts:${organizationId}`,
  });
  for (const { name, rules } of list.segments)
    await api(keepSegment, {
      params,
      body: { name, rules: { ...everybody, ...rules } },
      idempotencyKey: `demo:segment:${organizationId}:${plainWords(name).replaceAll(' ', '-')}`,
    });
};
