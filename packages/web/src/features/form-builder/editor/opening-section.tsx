import type { FormContent } from '@portolan/domain/feedback/form';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { BilingualField } from '../../../design/bilingual-field.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './builder.module.css';

type OpeningSectionProps = {
  readonly content: FormContent;
  readonly onChange: (at: string, content: FormContent) => void;
};

/** What stands before and after the questions. */
export const OpeningSection = ({ content, onChange }: OpeningSectionProps) => {
  const t = useTexts(formBuilderTexts).opening;
  return (
    <section className={classes.section} aria-labelledby="builder-opening">
      <h2 id="builder-opening" className={classes.heading}>
        {t.title}
      </h2>
      <div className={classes.body}>
        <BilingualField
          label={t.formTitle}
          path="title"
          value={content.title}
          most={120}
          onChange={(title) => onChange('title', { ...content, title })}
        />
        <BilingualField
          label={t.intro}
          path="intro"
          value={content.intro}
          most={600}
          rows={2}
          optional
          onChange={(intro) => onChange('intro', { ...content, intro })}
        />
        <BilingualField
          label={t.readBy}
          path="readBy"
          value={content.readBy}
          most={300}
          onChange={(readBy) => onChange('readBy', { ...content, readBy })}
        />
        <p className={classes.lead}>{t.readByHelp}</p>
        <BilingualField
          label={t.thanks}
          path="thanks"
          value={content.thanks}
          most={600}
          optional
          onChange={(thanks) => onChange('thanks', { ...content, thanks })}
        />
        <p className={classes.lead}>{t.fixed}</p>
      </div>
    </section>
  );
};
