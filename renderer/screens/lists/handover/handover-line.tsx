import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Standard } from '../../../../shared/standard/schema';
import { NumberStepper } from '../../../parts/number-stepper';
import { say } from '../../../state/standard';
import { isOff, type Line } from './draft';
import css from './handover.module.css';

interface HandoverLineProps {
  line: Line;
  item: Standard['handover'][number] | undefined;
  noteMissing: boolean;
  onCount: (counted: number) => void;
  onNote: (note: string) => void;
}

/** One item of the handover: expected, counted, and words where they differ. */
export function HandoverLine({ line, item, noteMissing, onCount, onNote }: HandoverLineProps) {
  const { t } = useTranslation('lists');
  const name = item ? say(item.name) : line.name;
  const off = isOff(line);
  return (
    <li className={css.line} data-off={off || undefined} data-testid={`handover-${line.code}`}>
      <div className={css.count}>
        <span className={css.item}>
          <span className={css.name}>{name}</span>
          <span className={css.expected}>
            {t('handover.expected', { count: line.expected, unit: item ? say(item.unit) : '' })}
            {off && (
              <strong className={css.difference}>
                {t(line.counted < line.expected ? 'handover.short' : 'handover.over', {
                  count: Math.abs(line.counted - line.expected),
                })}
              </strong>
            )}
          </span>
        </span>
        <NumberStepper value={line.counted} onChange={onCount} label={name} />
      </div>
      {off && (
        <TextInput
          size="md"
          aria-label={t('handover.note', { name })}
          placeholder={t('handover.notePrompt')}
          value={line.note}
          error={noteMissing ? t('handover.noteFault') : null}
          maxLength={500}
          onChange={(event) => onNote(event.currentTarget.value)}
        />
      )}
    </li>
  );
}
