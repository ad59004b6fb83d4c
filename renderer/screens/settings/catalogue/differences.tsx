import { useTranslation } from 'react-i18next';
import { amountText } from '../../../parts/money';
import { say } from '../../../state/standard';
import css from './edit.module.css';
import rows from './rows.module.css';
import { differences, type Changed } from './rule-edit';

/** Rule by rule and field by field: before, struck; after, plain. */
export function Differences({ changed }: { changed: readonly Changed[] }) {
  const { t } = useTranslation('catalogue');
  return (
    <div
      className={css.differences}
      role="region"
      aria-label={t('publish.differences')}
      tabIndex={0}
      data-testid="differences"
    >
      {changed.map(({ before, after }) => (
        <section key={before.code}>
          <h3 className={rows.group}>
            {before.code} {say(before.title)}
          </h3>
          <dl className={css.changes}>
            {differences(before, after, amountText).map((one) => (
              <div key={one.field}>
                <dt>{t(`publish.field.${one.field}`)}</dt>
                <dd>
                  <del>{one.before}</del>
                  <ins>{one.after}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
