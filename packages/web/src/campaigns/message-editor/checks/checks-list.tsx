import { Button } from '@mantine/core';
import type { Finding } from '@portolan/domain/campaigns/findings';
import type { Message } from '@portolan/domain/campaigns/message';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { IconCircleCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { Row, RowList } from '../../../design/row-list.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './checks.module.css';
import { useFindingPlaces } from './use-finding-places.ts';
import { WayTo } from './way-to.tsx';

type ChecksListProps = {
  readonly message: Message;
  readonly findings: readonly Finding[];
  /** Whether it can be led to from here. */
  readonly leadsTo: (finding: Finding) => boolean;
  readonly onGo: (finding: Finding) => void;
};

/** What is wrong with a message before it goes out, each with the way to it. */
export const ChecksList = ({ message, findings, leadsTo, onGo }: ChecksListProps) => {
  const t = useTexts(messagePreviewTexts).checks;
  const { placeOf, sentenceOf } = useFindingPlaces(message);
  const heading = useId();
  const ofSeverity = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={classes.heading}>
        {t.title}
      </h2>
      {findings.length === 0 ? (
        <p className={classes.ready}>
          <IconCircleCheck size={20} aria-hidden /> {t.none}
        </p>
      ) : null}
      {(['must', 'should'] as const).map((severity) =>
        ofSeverity(severity).length === 0 ? null : (
          <div key={severity} className={classes.group}>
            <h3 className={classes.severity} data-severity={severity}>
              {t[severity]}
            </h3>
            <RowList>
              {ofSeverity(severity).map((finding) => (
                <Row key={`${finding.path} ${finding.code} ${finding.about}`} spread>
                  <div className={classes.finding}>
                    <b>{placeOf(finding)}</b>
                    <br />
                    {sentenceOf(finding)}
                  </div>
                  {leadsTo(finding) ? (
                    <Button
                      variant="default"
                      size="xs"
                      fz="sm"
                      aria-label={t.goTo(placeOf(finding))}
                      onClick={() => onGo(finding)}
                    >
                      {t.go}
                    </Button>
                  ) : (
                    <WayTo path={finding.path} label={t.goTo(placeOf(finding))} />
                  )}
                </Row>
              ))}
            </RowList>
          </div>
        ),
      )}
    </section>
  );
};
