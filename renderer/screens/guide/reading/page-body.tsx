import { IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GuidePage } from '../../../../shared/domain/guide';
import type { Attachment } from '../../../../shared/contract/fields';
import { isPicture } from '../../../../shared/domain/attachment';
import type { Bilingual } from '../../../../shared/standard/schema';
import { Attachments } from '../../../parts/attachments';
import { Marked } from '../../../parts/marked';
import { currentLanguage, say } from '../../../i18n';
import { attachmentUrl } from '../../../state/attach';
import { usePictures } from '../../../state/guide';
import { useStandard } from '../../../state/standard';
import { marksIn } from '../search/marks';
import css from './page-body.module.css';

interface PageBodyProps {
  page: GuidePage;
  /** What was looked for, to be marked. */
  typed?: string;
}

const said = (text: Bilingual, typed: string) => (
  <Marked text={say(text)} marks={marksIn(say(text), typed)} />
);

/** Photos as large as they are read; a manual as a paper to be opened. */
function Pictures({ files }: { files: readonly Attachment[] }) {
  const photos = files.filter(({ mediaType }) => isPicture(mediaType));
  return (
    <>
      {photos.length > 0 && (
        <div className={css.photos}>
          {photos.map((photo) => (
            <img
              key={photo.sha256}
              className={css.photo}
              src={attachmentUrl(photo)}
              alt={photo.name}
            />
          ))}
        </div>
      )}
      <Attachments files={files.filter(({ mediaType }) => !isPicture(mediaType))} />
    </>
  );
}

/** What a page says: its clause, what is said to guests, the steps, the pictures (E-02). */
export function PageBody({ page, typed = '' }: PageBodyProps) {
  const { t } = useTranslation('guide');
  const clause = useStandard().clauses.find(({ code }) => code === page.clause);
  const Steps = page.ordered || page.source !== 'card' ? 'ol' : 'ul';
  return (
    <div className={css.body}>
      {/* E-02 is many pages: what it says in all stands on none of them. */}
      {clause && clause.code !== 'E-02' && <p className={css.clause}>{said(clause.text, typed)}</p>}
      {page.says.length > 0 && (
        <ul className={css.phrases} aria-label={t('page.say')}>
          {page.says.map((phrase) => (
            <li key={phrase.code} className={css.phrase}>
              <IconQuote size={24} className={css.icon} aria-hidden />
              <span>
                <span className={css.say} lang="zh-CN">
                  <Marked text={phrase.say.zh} marks={marksIn(phrase.say.zh, typed)} />
                </span>
                <span className={css.moment}>
                  {say(phrase.moment)}
                  {currentLanguage() === 'en' && ` · ${phrase.say.en}`}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <Steps className={css.steps}>
        {page.steps.map((step) => (
          <li key={step.zh}>{said(step, typed)}</li>
        ))}
      </Steps>
      <Pictures files={usePictures(page.code)} />
    </div>
  );
}
