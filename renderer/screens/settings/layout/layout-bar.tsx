import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconEye,
  IconPencil,
  IconSpeakerphone,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanFault } from '../../../../shared/domain/floor-plan';
import { BigButton } from '../../../parts/big-button';
import { DropButton } from '../../../parts/drop-button';
import { dropDraft, redo, undo } from './draft';
import { faultWords } from './fault-words';
import type { History } from './history';
import type { Layout } from './layout-edit';
import css from './layout.module.css';

/** Back and forth through what was changed since the last publishing. */
function Steps({ history }: { history: History<Layout> }) {
  const { t } = useTranslation('layout');
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={22} aria-hidden />}
        disabled={history.past.length === 0}
        onClick={undo}
        data-testid="act-layout-undo"
      >
        {t('undo')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconArrowForwardUp size={22} aria-hidden />}
        disabled={history.future.length === 0}
        onClick={redo}
        data-testid="act-layout-redo"
      >
        {t('redo')}
      </Button>
    </>
  );
}

interface BarProps {
  history: History<Layout>;
  looking: boolean;
  onLook: () => void;
  /** How many tables, rooms and zones are otherwise. */
  count: number;
  /** Why it cannot be published as it stands. */
  faults: readonly PlanFault[];
  onPublish: () => void;
}

/** Back and forth, a look at it, and the two ways out. */
export function LayoutBar({ history, looking, onLook, count, faults, onPublish }: BarProps) {
  const { t } = useTranslation('layout');
  const reason = faultWords(faults);
  return (
    <div className={css.bar}>
      <Steps history={history} />
      <Button
        variant="default"
        leftSection={
          looking ? <IconPencil size={22} aria-hidden /> : <IconEye size={22} aria-hidden />
        }
        onClick={onLook}
        data-testid="act-layout-look"
      >
        {t(looking ? 'goOn' : 'look')}
      </Button>
      <p className={css.reason} role="status" data-testid="layout-reason">
        {reason}
      </p>
      <DropButton
        variant="subtle"
        label={t('drop')}
        count={count}
        onDrop={dropDraft}
        data-testid="act-layout-drop"
      />
      <BigButton
        tone="main"
        icon={IconSpeakerphone}
        label={t('publish')}
        sub={count === 0 ? t('unchanged') : undefined}
        disabled={count === 0 || faults.length > 0}
        onClick={onPublish}
        data-testid="act-layout-publish"
      />
    </div>
  );
}
