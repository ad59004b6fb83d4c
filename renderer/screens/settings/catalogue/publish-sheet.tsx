import { Modal } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../parts/big-button';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { useToday } from '../../../state/today';
import { earliestDate, usualDate, type Version } from './catalogue';
import { Differences } from './differences';
import css from './edit.module.css';
import rows from './rows.module.css';
import { PublishFields, type Publication } from './publish-fields';
import type { Changed } from './rule-edit';
import { SumsLeft, withSumsLeft } from './sums-left';

interface Props {
  opened: boolean;
  versions: readonly Version[];
  changed: readonly Changed[];
  /** What was typed before; null at the first look. */
  typed: Publication | null;
  onType: (typed: Publication) => void;
  /** Puts the new amounts into the texts of these rules. */
  onPutIn: (left: readonly Changed[]) => void;
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

type PublishProps = Omit<Props, 'opened' | 'onClose'>;

function Publish({ versions, changed, typed: before, onType, onPutIn, onPublished }: PublishProps) {
  const { t } = useTranslation('catalogue');
  const today = useToday();
  const earliest = earliestDate(versions, today);
  const nextFirst = usualDate(earliest, today);
  const typed = before ?? { effectiveFrom: nextFirst, discussed: '', announced: '' };
  const [allTheSame, setAllTheSame] = useState(false);
  const [busy, run] = useBusy();
  const left = withSumsLeft(changed);
  const isTold = typed.discussed.trim() !== '' && typed.announced.trim() !== '';
  const isSaid = left.length === 0 || allTheSame;
  const sub = !isSaid ? 'publish.needSums' : isTold ? 'publish.forGood' : 'publish.need';
  const publish = (): Promise<void> =>
    run(async () => {
      const input = {
        effectiveFrom: typed.effectiveFrom < earliest ? earliest : typed.effectiveFrom,
        discussed: typed.discussed.trim(),
        announced: typed.announced.trim(),
        rules: changed.map(({ after }) => after),
      };
      const said = { done: t('publish.done') };
      if (await actWithPin('manager', 'standard.publish', input, said)) onPublished();
    });
  return (
    <div className={css.publish}>
      <div className={css.look}>
        {left.length > 0 && (
          <SumsLeft
            left={left}
            onPutIn={() => onPutIn(left)}
            allTheSame={allTheSame}
            onAllTheSame={setAllTheSame}
          />
        )}
        <Differences changed={changed} />
      </div>
      <div className={css.side}>
        <PublishFields typed={typed} earliest={earliest} nextFirst={nextFirst} onType={onType} />
        <p className={rows.quiet}>{t('publish.law')}</p>
        <BigButton
          tone="main"
          icon={IconSpeakerphone}
          label={t('publish.act')}
          sub={t(sub)}
          disabled={!isSaid || !isTold || busy}
          onClick={() => void publish()}
          data-testid="act-publish"
        />
      </div>
    </div>
  );
}
