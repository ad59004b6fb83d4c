import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../shared/standard/schema';
import { say } from '../../../state/standard';
import { AttachmentAdd } from '../../../parts/attachment-add';
import { AttachmentList } from '../../../parts/attachment-list';
import { Chip, Chips } from '../../../parts/chip';
import { useAttaching } from '../../../parts/use-attaching';
import { hasPhrase, NOTE_MAX, togglePhrase, type Draft } from '../draft';
import css from './slip.module.css';

/** Characters left before they are counted aloud. */
const COUNT_BELOW = 100;

interface Props {
  rule: Rule;
  draft: Draft;
  onChange: (part: Pick<Draft, 'note'> | Pick<Draft, 'attachments'>) => void;
}

/** The facts, by the rule's quick phrases or typed, up to 500 characters, and photos or papers for them. */
export function NoteField({ rule, draft: { note, attachments }, onChange }: Props) {
  const { t } = useTranslation('ledger');
  const attaching = useAttaching({
    value: attachments,
    onChange: (files) => onChange({ attachments: files }),
  });
  const left = NOTE_MAX - [...note].length;
  return (
    <div className={css.stack}>
      <Chips label={t('record.phrases')}>
        {rule.notes.map((phrase) => (
          <Chip
            key={phrase.en}
            aria-pressed={hasPhrase(note, say(phrase))}
            onClick={() => onChange({ note: togglePhrase(note, say(phrase)) })}
          >
            {say(phrase)}
          </Chip>
        ))}
      </Chips>
      <div className={css.noteRow}>
        <Textarea
          className={css.grow}
          value={note}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
          aria-label={t('record.note')}
          placeholder={t('record.noteHint')}
          autosize
          minRows={1}
          maxRows={4}
          description={left >= 0 && left < COUNT_BELOW ? t('record.noteLeft', { left }) : null}
          error={left < 0 ? t('record.noteOver', { over: -left }) : null}
          inputWrapperOrder={['input', 'description', 'error']}
          data-testid="note"
        />
        <AttachmentAdd attaching={attaching} narrow />
      </div>
      <AttachmentList attaching={attaching} />
    </div>
  );
}
