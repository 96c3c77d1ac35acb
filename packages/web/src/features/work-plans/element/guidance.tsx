import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconBook2 } from '@tabler/icons-react';
import { Disclosure } from '../../../design/disclosure.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './guidance.module.css';

/** What an element is about and how to begin; open as long as nothing was written. */
export const Guidance = ({
  template,
  opened,
}: {
  readonly template: ElementTemplate;
  readonly opened: boolean;
}) => {
  const t = useTexts(elementTexts);
  const { language } = useLocale();
  return (
    <Disclosure
      look="accent"
      opened={opened}
      summary={
        <>
          <IconBook2 size={18} aria-hidden /> {t.guidance}
        </>
      }
    >
      <div className={classes.text}>
        {template.guidance.map((paragraph) => (
          <p key={paragraph.en}>{paragraph[language]}</p>
        ))}
      </div>
    </Disclosure>
  );
};
