import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './editor.module.css';
import { useEditor } from './editor-context.ts';
import { MessageText } from './text/message-text.tsx';

/** What stands in the inbox before the message is opened. */
export const EnvelopeSection = () => {
  const t = useTexts(messageEditorTexts).envelope;
  const { message, edit } = useEditor();
  return (
    <section className={classes.section} aria-labelledby="message-envelope">
      <h2 id="message-envelope" className={classes.heading}>
        {t.title}
      </h2>
      <div className={classes.body}>
        <MessageText
          label={t.subject}
          path="subject"
          value={message.subject}
          most={150}
          onChange={(at, subject) => edit(at, (now) => ({ ...now, subject }))}
        />
        <MessageText
          label={t.preheader}
          path="preheader"
          value={message.preheader}
          most={200}
          optional
          onChange={(at, preheader) => edit(at, (now) => ({ ...now, preheader }))}
        />
        <p className={classes.lead}>{t.help}</p>
      </div>
    </section>
  );
};
