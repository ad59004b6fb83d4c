import { Button, FileButton, Modal } from '@mantine/core';
import { IconFileImport, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../../parts/big-button';
import { PinField } from '../../../../parts/pin-field';
import { isNewPin } from '../../../../parts/pin-rules';
import { useBusy } from '../../../../parts/use-busy';
import { actWithPin } from '../../../../state/act';
import { LineList } from './line-list';
import { importOf, needsPin, useful, useRead, type Read } from './use-import';
import css from './import.module.css';

const ACCEPTED = '.csv,.xlsx,text/csv';

function Choose({ read, onChoose }: { read: Read | null; onChoose: (file: File | null) => void }) {
  const { t } = useTranslation('team');
  return (
    <div className={css.choose}>
      <FileButton accept={ACCEPTED} onChange={onChoose}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            leftSection={<IconTable size={22} aria-hidden />}
            data-testid="act-choose-list"
          >
            {t(read ? 'import.other' : 'import.choose')}
          </Button>
        )}
      </FileButton>
      <p className={css.quiet}>{read?.fileName ?? t('import.columns')}</p>
    </div>
  );
}

function Preview({ read, onDone }: { read: Read; onDone: () => void }) {
  const { t } = useTranslation('team');
  const [firstPin, setFirstPin] = useState('');
  const [busy, run] = useBusy();
  const { lines } = read;
  const count = useful(lines).length;
  const wrong = lines.filter(({ standing }) => standing === 'wrong').length;
  const pinMissing = needsPin(lines) && !isNewPin(firstPin);
  const bringIn = (): Promise<void> =>
    run(async () => {
      const said = { done: t('import.done', { count }) };
      if (await actWithPin('manager', 'staff.import', importOf(lines, firstPin), said)) onDone();
    });
  return (
    <>
      <LineList lines={lines} />
      {wrong > 0 && (
        <p className={css.fault} role="alert">
          {t('import.wrong', { count: wrong })}
        </p>
      )}
      <footer className={css.foot}>
        {needsPin(lines) && (
          <PinField
            label={t('import.firstPin')}
            value={firstPin}
            error={null}
            onChange={setFirstPin}
          />
        )}
        <BigButton
          tone="main"
          icon={IconFileImport}
          label={t('import.act', { count })}
          disabled={busy || count === 0 || pinMissing}
          onClick={() => void bringIn()}
          data-testid="act-import"
        />
      </footer>
    </>
  );
}

/** A team's list from a table: what each line would do is seen before anything is changed. */
export function ImportSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['team', 'frame']);
  const { read, choose } = useRead();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('import.title')}
      size="60rem"
      closeButtonProps={{ 'aria-label': t('frame:close') }}
    >
      <div className={css.sheet} data-testid="import-sheet">
        <Choose read={read} onChoose={(file) => void choose(file)} />
        {read?.refusal && (
          <p className={css.fault} role="alert">
            {read.refusal}
          </p>
        )}
        {read && read.lines.length > 0 && (
          <Preview key={read.fileName} read={read} onDone={onClose} />
        )}
      </div>
    </Modal>
  );
}
