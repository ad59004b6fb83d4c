import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeskRecord } from '../../../../shared/contract/queries';
import { Attachments } from '../../../parts/attachments';
import { useAsked } from '../../../state/asked';
import { useNowMs } from '../../../state/clock';
import { kindName } from '../../../state/desk';
import { DueText } from '../due-text';
import { titleOf } from '../words';
import { ComplaintSteps } from './complaint-steps';
import { factsOf } from './facts';
import { GuestFacts } from './guest-facts';
import { History } from './history';
import { RecordActs } from './record-acts';
import css from './record.module.css';
import { SupervisorActs } from './supervisor-acts';

/** Below the frame's own sheets: 'who?' and the PIN are asked over this one. */
const UNDER_WHO = 150;

interface Props {
  record: DeskRecord | null;
  onClose: () => void;
}

function Photos({ id }: { id: number }) {
  const { data } = useAsked('desk.files', { id });
  return <Attachments files={data ?? []} />;
}

function Body({ record, onClose }: { record: DeskRecord; onClose: () => void }) {
  const { t } = useTranslation('desk');
  const nowMs = useNowMs();
  return (
    <div className={css.body} data-testid="desk-record">
      <p className={css.text}>{titleOf(t, record)}</p>
      <DueText record={record} />
      <GuestFacts record={record} />
      {record.kind === 'found' && <Photos id={record.id} />}
      {record.kind === 'complaint' && <ComplaintSteps record={record} />}
      <RecordActs record={record} onDone={onClose} />
      <dl className={css.facts}>
        {factsOf(t, record, nowMs).map(({ label, value }) => (
          <div key={label} className={css.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <SupervisorActs record={record} onDone={onClose} />
      <History id={record.id} />
    </div>
  );
}

/** All about one record at the side of the list, and what is to be done with it. */
export function RecordDrawer({ record, onClose }: Props) {
  const { t } = useTranslation('desk');
  return (
    <Drawer
      opened={record !== null}
      onClose={onClose}
      position="right"
      size={560}
      zIndex={UNDER_WHO}
      title={record && <b>{`${kindName(record.kind)} #${record.id}`}</b>}
      closeButtonProps={{ 'aria-label': t('close') }}
      transitionProps={{ duration: 120 }}
    >
      {record && <Body key={record.id} record={record} onClose={onClose} />}
    </Drawer>
  );
}
