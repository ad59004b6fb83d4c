import { Button, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuidePage } from '../../../../shared/domain/guide';
import { AttachmentField } from '../../../parts/attachment-field';
import { BigButton } from '../../../parts/big-button';
import { useBusy } from '../../../parts/use-busy';
import { usePictures } from '../../../state/guide';
import { say } from '../../../state/standard';
import { draftOf, faultOf, SHELVES, type Draft, type Shelf } from './draft';
import css from './edit.module.css';
import { addPage, writePage } from './keeping';
import { PageEnds } from './page-ends';
import { StepRows } from './step-rows';
import { TakenAway } from './taken-away';

interface EditPageProps {
  /** The page that is reworded; undefined for a new one. */
  page: GuidePage | undefined;
  /** The page to be read next; null for the one before. */
  onDone: (code: string | null) => void;
}

/** A page in the station's own words, with its pictures (O-06 to O-08, E-02). */
export function EditPage({ page, onDone }: EditPageProps) {
  const { t } = useTranslation('guide');
  const pictures = usePictures(page?.code ?? '');
  const [draft, setDraft] = useState<Draft>(() => draftOf(page, pictures));
  const [shelf, setShelf] = useState<Shelf>('snack');
  const [busy, run] = useBusy();
  const fault = faultOf(draft);

  const keep = (): Promise<void> =>
    run(async () => {
      const code = page ? await writePage(page.code, draft) : await addPage(shelf, draft);
      if (code !== null) onDone(code);
    });

  return (
    <section
      className={css.edit}
      aria-label={page ? say(page.title) : t('add')}
      data-testid="edit-page"
    >
      <div className={css.form}>
        {!page && <Shelves shelf={shelf} onChoose={setShelf} />}
        {!page && <TakenAway onBack={onDone} />}
        <Titles draft={draft} onChange={setDraft} />
        <h3 className={css.label}>{t('edit.steps')}</h3>
        <StepRows draft={draft} onChange={setDraft} />
        <h3 className={css.label}>{t('edit.pictures')}</h3>
        <AttachmentField
          value={draft.attachments}
          onChange={(attachments) => setDraft({ ...draft, attachments })}
        />
      </div>
      <footer className={css.foot}>
        {page && <PageEnds page={page} onDone={onDone} />}
        <Button variant="default" onClick={() => onDone(null)} data-testid="act-drop-page">
          {t('edit.cancel')}
        </Button>
        <BigButton
          tone="main"
          icon={IconCheck}
          label={t('edit.keep')}
          sub={fault === null ? undefined : t(`edit.fault.${fault}`)}
          disabled={fault !== null || busy}
          onClick={() => void keep()}
          data-testid="act-keep-page"
        />
      </footer>
    </section>
  );
}

function Titles({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useTranslation('guide');
  const set = (title: Partial<Draft['title']>): void =>
    onChange({ ...draft, title: { ...draft.title, ...title } });
  return (
    <div className={css.titles}>
      <TextInput
        label={t('edit.title_zh')}
        maxLength={20}
        value={draft.title.zh}
        onChange={(event) => set({ zh: event.currentTarget.value })}
        data-testid="edit-title-zh"
      />
      <TextInput
        label={t('edit.title_en')}
        maxLength={60}
        placeholder={t('edit.noEnglish')}
        value={draft.title.en}
        onChange={(event) => set({ en: event.currentTarget.value })}
        data-testid="edit-title-en"
      />
    </div>
  );
}

function Shelves({ shelf, onChoose }: { shelf: Shelf; onChoose: (shelf: Shelf) => void }) {
  const { t } = useTranslation('guide');
  return (
    <div className={css.shelves} role="group" aria-label={t('edit.where')}>
      {SHELVES.map((one) => (
        <button
          key={one}
          type="button"
          className={css.shelf}
          aria-pressed={one === shelf}
          data-testid={`shelf-${one}`}
          onClick={() => onChoose(one)}
        >
          {one === 'snack' ? t('edit.snack') : t(`chapter.${one}`)}
        </button>
      ))}
    </div>
  );
}
