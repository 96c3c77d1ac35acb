import { Alert, Button, Text, TextInput } from '@mantine/core';
import type { Kiosk } from '@portolan/domain/feedback/kiosk';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import { IconDeviceTablet } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { kiosksQuery, type OfForm, putUpKiosk, takeDownKiosk } from '../../api/forms.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { CopyField } from '../../design/copy-field.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { Row, RowList } from '../../design/row-list.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { kioskAddress } from './addresses.ts';
import { Section } from './section.tsx';
import classes from './sharing.module.css';

const longestName = 60;

/** The address of a screen that was just added: it is shown now and never again. */
const Once = ({ name, token, onDone }: { name: string; token: string; onDone: () => void }) => {
  const t = useTexts(formSharingTexts).kiosks;
  return (
    <Alert role="status" variant="light" title={t.once(name)} icon={<IconDeviceTablet aria-hidden />}>
      <div className={classes.once}>
        <p>{t.onceHelp}</p>
        <CopyField label={t.address} value={kioskAddress(token)} copyLabel={t.copy} />
        <div>
          <Button variant="default" onClick={onDone}>
            {t.done}
          </Button>
        </div>
      </div>
    </Alert>
  );
};

/** The screens that the form stands on, and the way to add and remove one. */
export const KioskSection = ({ params }: { readonly params: OfForm }) => {
  const t = useTexts(formSharingTexts).kiosks;
  const { date } = useFormats();
  const api = useApi();
  const client = useQueryClient();
  const read = kiosksQuery(api, params);
  const kiosks = useQuery(read);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState<Kiosk | null>(null);
  const [said, say] = useState('');
  const again = () => client.invalidateQueries({ queryKey: read.queryKey });
  const adding = useMutation({
    mutationFn: () => putUpKiosk(api, params, name.trim()),
    onSuccess: async () => {
      setName('');
      setTried(false);
      await again();
    },
  });
  const removing = useMutation({
    mutationFn: ({ id }: Kiosk) => takeDownKiosk(api, params, id),
    onSuccess: async (_, kiosk) => {
      setLeaving(null);
      say(t.removed(kiosk.name));
      if (adding.data?.kiosk.id === kiosk.id) adding.reset();
      await again();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    say('');
    if (name.trim() !== '') adding.mutate();
  };
  const list = () => {
    if (kiosks.isPending) return <LoadingState rows={1} />;
    if (kiosks.isError) return <ErrorState error={kiosks.error} onRetry={() => void kiosks.refetch()} />;
    if (kiosks.data.length === 0) return <Text>{t.none}</Text>;
    return (
      <RowList>
        {kiosks.data.map((kiosk) => (
          <Row key={kiosk.id} spread>
            <span>{t.added(kiosk.name, date(kiosk.addedAt))}</span>
            <Button
              variant="default"
              size="xs"
              fz="sm"
              aria-label={t.removeOf(kiosk.name)}
              onClick={() => setLeaving(kiosk)}
            >
              {t.remove}
            </Button>
          </Row>
        ))}
      </RowList>
    );
  };
  return (
    <Section id="sharing-kiosks" title={t.title} help={t.help}>
      {list()}
      {adding.data === undefined ? null : (
        <Once name={adding.data.kiosk.name} token={adding.data.token} onDone={() => adding.reset()} />
      )}
      <form onSubmit={submit} noValidate className={classes.adding}>
        <TextInput
          className={classes.name ?? ''}
          label={t.name}
          placeholder={t.placeholder}
          autoComplete="off"
          maxLength={longestName}
          value={name}
          error={tried && name.trim() === '' ? t.nameMissing : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="light" loading={adding.isPending}>
          {t.add}
        </Button>
      </form>
      {adding.isError ? <ErrorState error={adding.error} /> : null}
      <Text role="status" size="sm">
        {said}
      </Text>
      <ConfirmDialog
        opened={leaving !== null}
        title={t.removeTitle(leaving?.name ?? '')}
        confirmLabel={t.remove}
        danger
        busy={removing.isPending}
        onConfirm={() => leaving !== null && removing.mutate(leaving)}
        onClose={() => setLeaving(null)}
      >
        <p>{t.removeBody}</p>
        {removing.isError ? <ErrorState error={removing.error} /> : null}
      </ConfirmDialog>
    </Section>
  );
};
