import { Modal } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../parts/big-button';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { useToday } from '../../../state/today';
import { earliestDate, type Version } from './catalogue';
import { Differences } from './differences';
import css from './edit.module.css';
import rows from './rows.module.css';
import { PublishFields, type Publication } from './publish-fields';
import type { Changed } from './rule-edit';

interface Props {
  opened: boolean;
  versions: readonly Version[];
  changed: readonly Changed[];
  onPublished: () => void;
  onClose: () => void;
}

/** What changes, from when, and how staff came to know: looked over once more, then published. */
export function PublishSheet({ opened, onClose, ...rest }: Props) {
  const { t } = useTranslation(['catalogue', 'frame']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('publish.title', { version: (rest.versions.at(-1)?.version ?? 0) + 1 })}
      size="70rem"
      closeButtonProps={{ 'aria-label': t('frame:close') }}
      data-testid="publish-sheet"
    >
      <Publish {...rest} />
    </Modal>
  );
}

function Publish({ versions, changed, onPublished }: Omit<Props, 'opened' | 'onClose'>) {
  const { t } = useTranslation('catalogue');
  const earliest = earliestDate(versions, useToday());
  const [typed, setTyped] = useState<Publication>({
    effectiveFrom: earliest,
    discussed: '',
    announced: '',
  });
  const [busy, run] = useBusy();
  const { discussed, announced } = typed;
  const isReady = discussed.trim() !== '' && announced.trim() !== '';
  const publish = (): Promise<void> =>
    run(async () => {
      const input = {
        effectiveFrom: typed.effectiveFrom,
        discussed: discussed.trim(),
        announced: announced.trim(),
        rules: changed.map(({ after }) => after),
      };
      const said = { done: t('publish.done') };
      if (await actWithPin('manager', 'standard.publish', input, said)) onPublished();
    });
  return (
    <div className={css.publish}>
      <Differences changed={changed} />
      <div className={css.side}>
        <PublishFields typed={typed} earliest={earliest} onType={setTyped} />
        <p className={rows.quiet}>{t('publish.law')}</p>
        <BigButton
          tone="main"
          icon={IconSpeakerphone}
          label={t('publish.act')}
          sub={isReady ? t('publish.forGood') : t('publish.need')}
          disabled={!isReady || busy}
          onClick={() => void publish()}
          data-testid="act-publish"
        />
      </div>
    </div>
  );
}
