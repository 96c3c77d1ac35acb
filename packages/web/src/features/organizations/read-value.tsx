import { Text } from '@mantine/core';
import { profileTexts } from '@portolan/messages/profile-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './profile.module.css';

type ReadValueProps = {
  readonly label: string;
  readonly value: string;
  readonly className?: string | undefined;
};

/** A field for who may only read it: words, not a box that looks as if one could write in it. */
export const ReadValue = ({ label, value, className }: ReadValueProps) => {
  const t = useTexts(profileTexts);
  return (
    <div className={className}>
      <Text fw={600} size="sm">
        {label}
      </Text>
      <Text className={classes.read ?? ''} {...(value === '' ? { c: 'dimmed' } : {})}>
        {value === '' ? t.notSaid : value}
      </Text>
    </div>
  );
};
