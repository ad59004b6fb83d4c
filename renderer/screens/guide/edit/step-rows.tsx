import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  isEnglishOld,
  MOST_STEPS,
  withMoved,
  withNewStep,
  withoutStep,
  withStep,
  type Draft,
  type DraftStep,
} from './draft';
import css from './edit.module.css';

interface StepRowsProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** The steps, each in Chinese and English beside each other, to be moved by taps. */
export function StepRows({ draft, onChange }: StepRowsProps) {
  const { t } = useTranslation('guide');
  return (
    <>
      <ol className={css.steps}>
        {draft.steps.map((step, at) => (
          <StepRow
            key={step.id}
            step={step}
            no={at + 1}
            isLast={at === draft.steps.length - 1}
            draft={draft}
            onChange={onChange}
          />
        ))}
      </ol>
      <Button
        variant="default"
        className={css.add}
        leftSection={<IconPlus size={20} aria-hidden />}
        disabled={draft.steps.length >= MOST_STEPS}
        onClick={() => onChange(withNewStep(draft))}
        data-testid="act-add-step"
      >
        {t('edit.addStep')}
      </Button>
    </>
  );
}

interface StepRowProps extends StepRowsProps {
  step: DraftStep;
  no: number;
  isLast: boolean;
}

const LANGUAGES = ['zh', 'en'] as const;
const LENGTH = { zh: 120, en: 360 };

function StepRow({ step, no, isLast, draft, onChange }: StepRowProps) {
  const { t } = useTranslation('guide');
  const { id } = step;
  return (
    <li className={css.step}>
      <span className={css.no} aria-hidden>
        {no}
      </span>
      {LANGUAGES.map((language) => (
        <Textarea
          key={language}
          size="md"
          autosize
          minRows={1}
          maxRows={4}
          maxLength={LENGTH[language]}
          aria-label={t(`edit.step_${language}`, { no })}
          description={language === 'en' && isEnglishOld(step) ? t('edit.oldEnglish') : null}
          inputWrapperOrder={['input', 'description']}
          classNames={{ description: css.remind ?? '' }}
          placeholder={language === 'en' ? t('edit.noEnglish') : undefined}
          value={step[language]}
          onChange={(event) =>
            onChange(withStep(draft, id, { [language]: event.currentTarget.value }))
          }
          data-testid={`step-${no}-${language}`}
        />
      ))}
      <div className={css.moves}>
        <ActionIcon
          color="gray"
          disabled={no === 1}
          aria-label={t('edit.up', { no })}
          onClick={() => onChange(withMoved(draft, id, -1))}
        >
          <IconArrowUp size={22} aria-hidden />
        </ActionIcon>
        <ActionIcon
          color="gray"
          disabled={isLast}
          aria-label={t('edit.down', { no })}
          onClick={() => onChange(withMoved(draft, id, 1))}
        >
          <IconArrowDown size={22} aria-hidden />
        </ActionIcon>
        <ActionIcon
          color="gray"
          disabled={draft.steps.length === 1}
          aria-label={t('edit.drop', { no })}
          onClick={() => onChange(withoutStep(draft, id))}
        >
          <IconTrash size={22} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
