import { useTranslation } from 'react-i18next';
import type { AttachmentFaults } from '../../../../shared/contract/views/attachments';
import css from './closing.module.css';
import { VerdictBox } from './verdict-words';

/** Photos and papers that are gone or changed: which, and that the entries hold without them. */
export function FileFaults({ faults }: { faults: AttachmentFaults }) {
  const { t } = useTranslation('attachments');
  const count = faults.missing + faults.changed;
  const rest = count - faults.files.length;
  const whereOf = (subject: string): string => {
    const [kind = '', ...no] = subject.split(' ');
    return t(`check.subject.${kind}`, { no: no.join(' '), defaultValue: subject });
  };
  return (
    <VerdictBox ok={false}>
      <b>{t('check.wrong', { count })}</b>
      <p>{t('check.wrongWhat')}</p>
      <ul className={css.faults} data-testid="file-faults">
        {faults.files.map(({ sha256, name, subject, fault }) => (
          <li key={sha256}>
            {t('check.line', { where: whereOf(subject), name, fault: t(`check.${fault}`) })}
          </li>
        ))}
        {rest > 0 && <li>{t('check.moreWrong', { count: rest })}</li>}
      </ul>
    </VerdictBox>
  );
}
