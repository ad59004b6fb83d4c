import { Button, Loader } from '@mantine/core';
import { IconLock, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { monthOf } from '../../../shared/domain/calendar';
import type { DeskKind } from '../../../shared/standard/desk-kinds';
import { say } from '../../i18n';
import { Empty } from '../../parts/empty';
import { useNowMs } from '../../state/clock';
import { requirePin, setReading, useUnlocked } from '../../state/session';
import { useToday } from '../../state/today';
import { openRecord, type, useChosen } from './chosen';
import { KIND_ICONS } from './kind-nav';
import { RecordDrawer } from './record/record-drawer';
import { RecordList } from './record-list';
import { SatisfactionLine } from './satisfaction-line';
import { filterRecords, searchRecords } from './search';
import { isPrivate, useRecords } from './use-records';

interface Props {
  kind: DeskKind;
  onAdd: () => void;
}

/** What guests must not read: nothing of it is there without a PIN. */
function Shut({ kind }: { kind: DeskKind }) {
  const { t } = useTranslation('desk');
  return (
    <Empty
      icon={IconLock}
      title={t('private.title')}
      hint={t(`private.${kind}`)}
      action={
        <Button
          onClick={() => void requirePin('attendant', t('private.pin'))}
          data-testid="act-show-private"
        >
          {t('private.show')}
        </Button>
      }
    />
  );
}

/** Nothing to show, and what to do first. */
function Nothing({ kind, onAdd, typed }: Props & { typed: string }) {
  const { t } = useTranslation('desk');
  const { filter } = useChosen();
  if (typed.trim() !== '') {
    return (
      <Empty
        icon={IconSearch}
        title={t('empty.search', { typed })}
        hint={t('empty.searchHint')}
        action={<Button onClick={() => type('')}>{t('clear')}</Button>}
      />
    );
  }
  if (filter !== 'open') return <Empty icon={KIND_ICONS[kind]} title={t(`empty.${filter}`)} />;
  return (
    <Empty
      icon={KIND_ICONS[kind]}
      title={t('empty.open')}
      hint={t(`empty.first.${kind}`)}
      action={
        <Button variant="default" onClick={onAdd}>
          {t(`add.${kind}`)}
        </Button>
      }
    />
  );
}

/** A kind's records as searched and filtered, and the one that lies open beside them. */
export function RecordPanel({ kind, onAdd }: Props) {
  const { filter, month, typed, openId } = useChosen();
  const latest = monthOf(useToday());
  const isShut = useUnlocked() === null && isPrivate(kind);
  const { data, refusal } = useRecords(kind, filter === 'all' ? (month ?? latest) : null);
  const nowMs = useNowMs();
  const asked = useDeferredValue(typed);
  useEffect(() => {
    setReading(isPrivate(kind));
    return () => setReading(false);
  }, [kind]);
  if (isShut) return <Shut kind={kind} />;
  if (refusal) return <Empty title={say(refusal.message)} />;
  if (data === null) return <Loader size="sm" mx="auto" mt="xl" />;
  const shown = searchRecords(filterRecords(data, filter, nowMs), asked);
  const open = data.find(({ id }) => id === openId) ?? null;
  return (
    <>
      {kind === 'feedback' && <SatisfactionLine records={data} />}
      {shown.length === 0 ? (
        <Nothing kind={kind} onAdd={onAdd} typed={asked} />
      ) : (
        <RecordList records={shown} />
      )}
      <RecordDrawer record={open} onClose={() => openRecord(null)} />
    </>
  );
}
