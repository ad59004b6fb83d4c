import { Button, TextInput } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/chip';
import { BigButton } from '../../parts/big-button';
import { request, takeStep } from './acts';
import { Phrase } from './phrase';
import css from './sheet.module.css';
import { Heading } from './heading';
import type { PartProps } from './table-sheet';

const QUICK = ['tissues', 'towel', 'charger', 'cup', 'snack', 'brochure'] as const;
const LONGEST = 500;

/** S-02: what a guest asks for, open until it is delivered. */
export function RequestPart({ table, run }: PartProps) {
  const { t } = useTranslation('floor');
  const [text, setText] = useState('');
  const { requests } = table.visit;
  const { code } = table;
  const note = (asked: string): void => run(() => request(code, asked));
  return (
    <>
      <Heading card="special-request">
        {t('table.request')}
        <span>{requests.map((asked) => asked.text).join(t('join.names'))}</span>
      </Heading>
      {requests.length > 0 && (
        <BigButton
          icon={IconBell}
          tone="due"
          label={t('table.deliver')}
          data-testid="act-deliver"
          onClick={() => run(() => takeStep('deliver', code, false))}
        />
      )}
      <Phrase code="wait-a-moment" />
      <div className={css.row}>
        {QUICK.map((quick) => (
          <Chip key={quick} onClick={() => note(t(`quick.${quick}`))}>
            {t(`quick.${quick}`)}
          </Chip>
        ))}
      </div>
      <form
        className={css.entry}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') note(text.trim());
        }}
      >
        <TextInput
          aria-label={t('table.askFor')}
          placeholder={t('table.askFor')}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" disabled={text.trim() === ''} data-testid="act-request">
          {t('table.ask')}
        </Button>
      </form>
    </>
  );
}
