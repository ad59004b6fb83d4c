import { useTranslation } from 'react-i18next';
import { cx } from '../../../parts/cx';
import type { Rule } from '../../../../shared/standard/schema';
import { say } from '../../../state/standard';
import { GROUPS, rulesOf } from './catalogue';
import css from './edit.module.css';
import rows from './rows.module.css';

interface Props {
  rules: readonly Rule[];
  chosen: string;
  /** The codes of the rules that the draft changes. */
  changed: readonly string[];
  onChoose: (code: string) => void;
}

const intoView = (row: HTMLElement | null): void => row?.scrollIntoView({ block: 'nearest' });

/** Every rule of the catalogue to tap; what the draft changes is marked. */
export function RulePicker({ rules, chosen, changed, onChoose }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <div className={css.picker}>
      {GROUPS.map((group) => (
        <section key={group} aria-label={t(`group.${group}`)}>
          <h3 className={rows.group}>{t(`group.${group}`)}</h3>
          {rulesOf(rules, group).map(({ code, title }) => (
            <button
              key={code}
              ref={code === chosen ? intoView : null}
              type="button"
              className={cx(rows.pick, css.pick)}
              aria-pressed={code === chosen}
              onClick={() => onChoose(code)}
              data-testid={`edit-rule-${code}`}
            >
              <span className={rows.quiet}>{code}</span>
              <span className={css.cut}>{say(title)}</span>
              {changed.includes(code) && <b className={css.changed}>{t('edit.mark')}</b>}
            </button>
          ))}
        </section>
      ))}
    </div>
  );
}
