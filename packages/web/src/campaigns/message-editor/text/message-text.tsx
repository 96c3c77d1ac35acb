import { type Bilingual, BilingualPair } from '../../../design/bilingual-pair.tsx';
import { useEditor } from '../editor-context.ts';
import { MarkedTextarea } from './marked-textarea.tsx';

type MessageTextProps = {
  readonly label: string;
  /** Names the fields, each with its language behind a dot. */
  readonly path: string;
  readonly value: Bilingual;
  readonly most: number;
  readonly optional?: boolean;
  readonly rows?: number;
  /** Whether words in it can be bold, slanted, links and points of a list. */
  readonly marked?: boolean;
  /** `at` names the field that is typed in; null of what is more than typing. */
  readonly onChange: (at: string | null, value: { en: string; es: string }) => void;
};

/** A text of the message in both languages, with what can be inserted into it. */
export const MessageText = ({
  label,
  path,
  value,
  most,
  optional = false,
  rows = 1,
  marked = false,
  onChange,
}: MessageTextProps) => (
  <BilingualPair label={label} value={value} most={most} optional={optional} shown={useEditor().shown}>
    {(half) => (
      <MarkedTextarea
        id={`${path}.${half.language}`}
        half={half}
        value={value[half.language]}
        rows={rows}
        marked={marked}
        onChange={(text, typed) =>
          onChange(typed ? `${path}.${half.language}` : null, { ...value, [half.language]: text })
        }
      />
    )}
  </BilingualPair>
);
