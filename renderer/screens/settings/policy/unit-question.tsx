import { Button, Modal } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../../shared/domain/policy';
import { BigButton } from '../../../parts/big-button';
import css from './policy.module.css';

interface Props {
  /** What the ledger would be kept in from now on; null while nothing is asked. */
  to: Policy['ledgerIn'] | null;
  onYes: () => void;
  onNo: () => void;
}

/** The ledger's unit changes on every screen and paper at once: asked for once, in words. */
export function UnitQuestion({ to, onYes, onNo }: Props) {
  const { t } = useTranslation(['catalogue', 'frame']);
  const unit = t(to === 'points' ? 'policy.unit.inPoints' : 'policy.unit.inMoney');
  return (
    <Modal
      opened={to !== null}
      onClose={onNo}
      title={t('policy.unit.title', { to: unit })}
      size="40rem"
      closeButtonProps={{ 'aria-label': t('frame:close') }}
    >
      {to !== null && (
        <div className={css.question} data-testid="unit-question">
          <p>{t(`policy.unit.${to}`)}</p>
          <div className={css.answers}>
            <Button variant="default" onClick={onNo}>
              {t('policy.unit.no')}
            </Button>
            <BigButton
              tone="main"
              icon={IconCheck}
              label={t('policy.unit.yes', { to: unit })}
              onClick={onYes}
              data-testid="act-change-unit"
            />
          </div>
        </div>
      )}
    </Modal>
  );
}
