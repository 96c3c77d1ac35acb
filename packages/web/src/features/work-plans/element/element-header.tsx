import { elementTexts } from '@portolan/messages/element-texts';
import { PageHeader } from '../../../design/page-header.tsx';
import { StateBadge } from '../../../design/state-badge.tsx';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { OpenPlan, PlanElement } from '../open-plan.ts';
import { useNames } from '../use-names.ts';
import classes from './element-header.module.css';

/** Number, title and state of the element, what it is about, and who touched it last. */
export const ElementHeader = ({ open, part }: { readonly open: OpenPlan; readonly part: PlanElement }) => {
  const t = useTexts(elementTexts);
  const { language } = useLocale();
  const { dateTime } = useFormats();
  const names = useNames(open.members);
  const { template, element, summary } = part;
  const last = Object.values(element.stamps).toSorted((one, other) => other.version - one.version)[0];
  return (
    <PageHeader
      above={
        <p className={classes.above}>
          {t.position(template.number, open.elements.length)} <StateBadge state={summary.state} />
        </p>
      }
      title={template.title[language]}
      description={
        <>
          {template.summary[language]}
          {last ? (
            <span className={classes.last}>{t.changedBy(names.ofPerson(last.by), dateTime(last.at))}</span>
          ) : null}
        </>
      }
    />
  );
};
