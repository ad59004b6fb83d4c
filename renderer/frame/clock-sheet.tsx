import { Modal } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip, Chips } from '../parts/chip';
import type { ClockDoubt } from '../../shared/contract/bridge';
import { BigButton } from '../parts/big-button';
import { useBusy } from '../parts/use-busy';
import { actWithPin } from '../state/act';
import css from './clock-banner.module.css';
import { differs, momentText, shortTimes } from './clock-words';

/** Below the PIN sheet, which is asked for over it. */
const UNDER_PIN = 150;

const REASONS = {
  back: ['wasAhead', 'set'],
  ahead: ['closed', 'set'],
} as const;

interface ClockSheetProps {
  doubt: NonNullable<ClockDoubt>;
  onClose: () => void;
}

/** Is this the time? A manager's yes, with what happened; a no is mended in the computer itself. */
export function ClockSheet({ doubt, onClose }: ClockSheetProps) {
  const { t } = useTranslation('alarms');
  const { t: frame } = useTranslation('frame');
  const reasons = REASONS[doubt.doubt];
  const [reason, setReason] = useState<string>(reasons[0]);
  const [busy, run] = useBusy();
  const confirm = (): Promise<void> =>
    run(async () => {
      const time = new Date(doubt.wallMs).toISOString();
      const said = { done: t('clock.done'), reason: t('clock.pin') };
      const input = { time, reason: t(`clock.reason.${reason}`) };
      if (await actWithPin('manager', 'clock.confirm', input, said)) onClose();
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('clock.title')}
      size="44rem"
      zIndex={UNDER_PIN}
      closeButtonProps={{ 'aria-label': frame('close') }}
      data-testid="clock-sheet"
    >
      <div className={css.form}>
        <p className={css.lead}>
          {t(differs(doubt) ? 'clock.runs' : 'clock.gap', shortTimes(doubt))}
        </p>
        <dl className={css.times}>
          <div>
            <dt>{t('clock.wall')}</dt>
            <dd>{momentText(doubt.wallMs)}</dd>
          </div>
          {differs(doubt) && (
            <div>
              <dt>{t('clock.station')}</dt>
              <dd>{momentText(doubt.atMs)}</dd>
            </div>
          )}
        </dl>
        <Chips label={t('clock.reasonLabel')}>
          {reasons.map((one) => (
            <Chip key={one} aria-pressed={one === reason} onClick={() => setReason(one)}>
              {t(`clock.reason.${one}`)}
            </Chip>
          ))}
        </Chips>
        <BigButton
          tone="main"
          icon={IconCheck}
          label={t('clock.right')}
          sub={t('clock.rightHint')}
          disabled={busy}
          data-testid="act-confirm-clock"
          onClick={() => void confirm()}
        />
        <p className={css.wrong}>{t('clock.wrong')}</p>
      </div>
    </Modal>
  );
}
