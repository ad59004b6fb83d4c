import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../shared/standard/schema';
import { Empty } from '../../../parts/empty';
import { amountText } from '../../../parts/money';
import { useAsked } from '../../../state/asked';
import { ruleWords } from '../../../state/rule-words';
import { say } from '../../../state/standard';
import { GROUPS, rulesOf, type Version } from './catalogue';
import css from './catalogue.module.css';
import rows from './rows.module.css';
import { VersionFacts } from './version-facts';

interface Props {
  version: number;
  versions: readonly Version[];
  today: string;
}

/** One version's rules in full, with how that version came about. */
export function RuleBook({ version, versions, today }: Props) {
  const { t } = useTranslation('catalogue');
  const { data: rules, refusal } = useAsked('standard.rules', { version });
  const facts = versions.find((one) => one.version === version);
  return (
    <div
      className={css.book}
      key={version}
      data-testid="rule-book"
      tabIndex={0}
      role="region"
      aria-label={t('version', { version })}
    >
      {facts && <VersionFacts facts={facts} versions={versions} today={today} />}
      {refusal && (
        <div role="alert">
          <Empty icon={IconAlertCircle} title={t('refused')} hint={say(refusal.message)} />
        </div>
      )}
      {rules &&
        GROUPS.map((group) => (
          <section key={group} aria-label={t(`group.${group}`)}>
            <h3 className={rows.group}>
              {t(`group.${group}`)}{' '}
              <span className={rows.quiet}>
                {t('rules', { count: rulesOf(rules, group).length })}
              </span>
            </h3>
            <ul className={css.list}>
              {rulesOf(rules, group).map((rule) => (
                <RuleLine key={rule.code} rule={rule} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function RuleLine({ rule }: { rule: Rule }) {
  const { t } = useTranslation(['catalogue', 'frame']);
  return (
    <li className={css.rule} data-testid={`rule-text-${rule.code}`}>
      <span className={rows.quiet}>{rule.code}</span>
      <span>
        <b>{say(rule.title)}</b>
        <span className={css.text}>{ruleWords(rule)}</span>
      </span>
      <span className={css.amount}>
        {rule.amountFen === null ? (
          <span className={rows.quiet}>
            {rule.minFen === null
              ? t('byManager')
              : t('byManagerLeast', { least: amountText(rule.minFen) })}
          </span>
        ) : (
          t('each', { amount: amountText(rule.amountFen) })
        )}
      </span>
    </li>
  );
}
