import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
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
  const [initially] = useState(opened);
  return (
    <details className={classes.guidance} open={initially}>
      <summary className={classes.summary}>
        <IconBook2 size={18} aria-hidden /> {t.guidance}
      </summary>
      <div className={classes.text}>
        {template.guidance.map((paragraph) => (
          <p key={paragraph.en}>{paragraph[language]}</p>
        ))}
      </div>
    </details>
  );
};
