import type { Member } from '@portolan/contract/membership-routes';
import type { TestSend } from '@portolan/domain/campaigns/test-send';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { testSendQuery } from '../../../api/campaign-messages.ts';
import { Row, RowList } from '../../../design/row-list.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import classes from './test-send.module.css';

type Sent = Pick<TestSend, 'id' | 'recipients'>;
type State = Sent['recipients'][number]['state'];

type TestSendStatusProps = {
  readonly testSend: Sent;
  readonly members: readonly Pick<Member, 'personId' | 'name' | 'email'>[];
};

const icons = {
  waiting: IconClock,
  sent: IconCircleCheck,
  failed: IconAlertTriangle,
} as const satisfies Record<State, unknown>;

/** What became of a test, for each who was to get it. */
export const TestSendStatus = ({ testSend, members }: TestSendStatusProps) => {
  const t = useTexts(messagePreviewTexts).test;
  const { organizationId } = useCurrentOrganization();
  const read = useQuery(testSendQuery(useApi(), { organizationId, testSendId: testSend.id }));
  const { recipients } = read.data ?? testSend;
  const nameOf = (personId: string): string => {
    const member = members.find((one) => one.personId === personId);
    return member?.name || member?.email || personId;
  };
  return (
    <div role="status">
      <p className={classes.title}>{t.status}</p>
      <RowList>
        {recipients.map(({ personId, state }) => {
          const Icon = icons[state];
          return (
            <Row key={personId} spread>
              <span>{nameOf(personId)}</span>
              <span className={classes.state} data-state={state}>
                <Icon size={18} aria-hidden /> {t[state]}
              </span>
            </Row>
          );
        })}
      </RowList>
      {recipients.some(({ state }) => state === 'sent') ? <p className={classes.look}>{t.look}</p> : null}
    </div>
  );
};
