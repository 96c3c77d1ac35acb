import { Alert, Button, Text } from '@mantine/core';
import type { Member } from '@portolan/contract/membership-routes';
import { memberTexts } from '@portolan/messages/member-texts';
import { roleTexts } from '@portolan/messages/role-texts';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Row, RowList } from '../../design/row-list.tsx';
import { WriteProblem } from '../../design/write-problem.tsx';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization, useMe } from '../../organization/current-organization.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import classes from './members.module.css';
import { RemoveDialog } from './remove-dialog.tsx';
import { RoleSelect } from './role-select.tsx';
import type { MemberWrites } from './use-member-writes.ts';

type MemberListProps = { readonly members: readonly Member[]; readonly writes: MemberWrites };

/** Everybody in the organization. Owners change roles here; everybody may leave, except the last owner. */
export const MemberList = ({ members, writes }: MemberListProps) => {
  const t = useTexts(memberTexts);
  const roles = useTexts(roleTexts).names;
  const formats = useFormats();
  const { language } = useLocale();
  const { person } = useMe();
  const owner = useCurrentOrganization().role === 'owner';
  const [removing, setRemoving] = useState<Member | null>(null);
  const [leaving, setLeaving] = useState(false);
  const sorted = members.toSorted((one, other) => one.name.localeCompare(other.name, language));
  const onlyOwner = owner && members.filter(({ role }) => role === 'owner').length === 1;
  return (
    <section aria-label={t.title}>
      {onlyOwner ? (
        <Alert variant="light" icon={<IconInfoCircle aria-hidden />} mb="md">
          {t.leave.lastOwner}
        </Alert>
      ) : null}
      <RowList>
        {sorted.map((member) => {
          const self = member.personId === person.id;
          const fixed = self && onlyOwner;
          return (
            <Row key={member.personId} spread>
              <div className={classes.who}>
                <Text fw={600}>{self ? `${member.name} (${t.you})` : member.name}</Text>
                <Text size="sm" c="dimmed">
                  {member.email}
                </Text>
                <Text size="sm" c="dimmed">
                  {t.since(formats.date(member.since))}
                </Text>
                <WriteProblem writes={writes} place={member.personId} />
              </div>
              <div className={classes.end}>
                {owner && !fixed ? (
                  <RoleSelect
                    name={t.roleOf(member.name)}
                    value={member.role}
                    disabled={writes.busy}
                    onChange={(role) =>
                      writes.run(
                        member.personId,
                        ({ changeRole }) => changeRole(member, role),
                        t.changed(member.name, roles[role]),
                      )
                    }
                  />
                ) : (
                  <Text>{roles[member.role]}</Text>
                )}
                {self && !fixed ? (
                  <Button variant="default" onClick={() => setLeaving(true)}>
                    {t.leave.button}
                  </Button>
                ) : null}
                {owner && !self ? (
                  <Button
                    variant="default"
                    aria-label={t.remove.label(member.name)}
                    onClick={() => setRemoving(member)}
                  >
                    {t.remove.button}
                  </Button>
                ) : null}
              </div>
            </Row>
          );
        })}
      </RowList>
      <RemoveDialog member={removing} writes={writes} onClose={() => setRemoving(null)} />
      <LeaveDialog opened={leaving} onClose={() => setLeaving(false)} />
    </section>
  );
};
