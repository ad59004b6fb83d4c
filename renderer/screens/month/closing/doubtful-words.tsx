import { useTranslation } from 'react-i18next';
import type { DoubtfulEntry } from '../../../../shared/contract/queries';
import { currentLanguage } from '../../../i18n';
import { fullDateWords } from '../../../parts/date-words';
import { moneyText } from '../../../parts/money';
import { ruleOf, say } from '../../../state/standard';
import { nameOf } from '../../../state/team';

/** A date in words, or what stands in its place. */
const dateOr = (text: string): string =>
  Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? text : fullDateWords(text, currentLanguage());

/** Which entry it is that does not hold, by what it now says. */
export function DoubtfulWords({ entry }: { entry: DoubtfulEntry }) {
  const { t } = useTranslation(['month', 'frame']);
  const { businessDate, staff, rule, times, amountFen, note, recordedBy } = entry;
  const known = ruleOf(rule);
  const facts = [
    dateOr(businessDate),
    nameOf(staff),
    known ? `${rule} ${say(known.title)}` : rule,
    t('verify.times', { times }),
    `${moneyText(amountFen)} ${t('frame:unit')}`,
    note,
    t('verify.by', { name: nameOf(recordedBy) }),
  ];
  return (
    <p data-testid="doubtful">
      {t('verify.now', { facts: facts.filter((fact) => fact !== '').join(' · ') })}
    </p>
  );
}
