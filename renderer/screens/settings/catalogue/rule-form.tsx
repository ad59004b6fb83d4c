import { Button, Textarea, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { languagesLeft } from '../../../../shared/domain/rule-amount';
import type { Bilingual, Rule } from '../../../../shared/standard/schema';
import { amountText } from '../../../parts/money';
import { say } from '../../../state/standard';
import css from './edit.module.css';
import rows from './rows.module.css';
import {
  edited,
  editOf,
  differences,
  faultsOf,
  withNewSum,
  type ChangedField,
  type RuleEdit,
} from './rule-edit';

interface Props {
  rule: Rule;
  edit: RuleEdit;
  onEdit: (edit: RuleEdit) => void;
}

const LANGUAGES = ['zh', 'en'] as const;

/** One rule's words in both languages and its amount; what was there before stands under it. */
export function RuleForm({ rule, edit, onEdit }: Props) {
  const { t } = useTranslation('catalogue');
  const faults = faultsOf(rule, edit);
  const changes = differences(rule, edited(rule, edit), amountText);
  const was = (field: ChangedField): string | null => {
    const change = changes.find((one) => one.field === field);
    return change ? t('edit.was', { before: change.before }) : null;
  };
  const set = (part: 'title' | 'text', language: keyof Bilingual, words: string): void =>
    onEdit({ ...edit, [part]: { ...edit[part], [language]: words } });
  const blank = (part: 'title' | 'text', language: keyof Bilingual): string | null =>
    faults.includes(part) && edit[part][language].trim() === '' ? t('edit.blank') : null;
  return (
    <div className={css.form} role="group" aria-label={rule.code} data-testid="rule-form">
      <header className={css.head}>
        <h2 className={css.title}>
          {rule.code} {say(rule.title)}
        </h2>
        {changes.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={20} />}
            onClick={() => onEdit(editOf(rule))}
          >
            {t('edit.reset')}
          </Button>
        )}
      </header>
      <div className={css.names}>
        {LANGUAGES.map((language) => (
          <TextInput
            key={language}
            label={t(`edit.title_${language}`)}
            description={was(language === 'zh' ? 'titleZh' : 'titleEn')}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            error={blank('title', language)}
            value={edit.title[language]}
            onChange={(event) => set('title', language, event.currentTarget.value)}
            data-testid={`edit-title-${language}`}
          />
        ))}
        <Amount
          isSet={rule.amountFen !== null}
          typed={edit.amount}
          isWrong={faults.includes('amount')}
          was={was('amount')}
          onType={(amount) => onEdit({ ...edit, amount })}
        />
      </div>
      <div className={css.pair}>
        {LANGUAGES.map((language) => (
          <Textarea
            key={language}
            label={t(`edit.text_${language}`)}
            description={was(language === 'zh' ? 'textZh' : 'textEn')}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            error={blank('text', language)}
            value={edit.text[language]}
            onChange={(event) => set('text', language, event.currentTarget.value)}
            autosize
            minRows={4}
            maxRows={6}
            data-testid={`edit-text-${language}`}
          />
        ))}
      </div>
      <SumInText rule={rule} edit={edit} onEdit={onEdit} />
    </div>
  );
}

/** A new amount beside a text that still names the old one: one tap puts it in. */
function SumInText({ rule, edit, onEdit }: Props) {
  const { t } = useTranslation('catalogue');
  if (languagesLeft(rule, edited(rule, edit)).length === 0) return null;
  return (
    <div className={css.remind} role="status">
      <span>{t('edit.textToo')}</span>
      <Button
        variant="default"
        onClick={() => onEdit(withNewSum(rule, edit))}
        data-testid="act-sum-in-text"
      >
        {t('edit.putIn')}
      </Button>
    </div>
  );
}

interface AmountProps {
  /** False where a manager sets the amount of each entry. */
  isSet: boolean;
  typed: string;
  isWrong: boolean;
  was: string | null;
  onType: (amount: string) => void;
}

/** The amount of one time, in yuan with two decimals. */
function Amount({ isSet, typed, isWrong, was, onType }: AmountProps) {
  const { t } = useTranslation('catalogue');
  if (!isSet) return <p className={rows.quiet}>{t('edit.noAmount')}</p>;
  return (
    <TextInput
      label={t('edit.amount')}
      description={was}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      error={isWrong ? t('edit.wrongAmount') : null}
      inputMode="decimal"
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      data-testid="edit-amount"
    />
  );
}
