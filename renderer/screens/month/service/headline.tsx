import { useTranslation } from 'react-i18next';
import type { ServiceView } from '../../../../shared/contract/queries';
import { periodKind } from '../../../../shared/domain/period';
import { clockText } from '../../../../shared/domain/clock-text';
import { percentText } from '../../../parts/percent';
import css from './service.module.css';
import { overall, percentOf } from './figures';

interface Shown {
  name: string;
  valueOf: (view: ServiceView) => string;
  sub: string;
}

const waitText = (ms: number | null | undefined): string =>
  ms === null || ms === undefined ? '—' : clockText(ms);

interface Props {
  now: ServiceView;
  before: ServiceView | null;
  /** True while the period still runs: it stands beside all of the one before. */
  running: boolean;
}

/** Six figures to answer 'how was service' at once, each beside the span before. */
export function Headline({ now, before, running }: Props) {
  const { t } = useTranslation('service');
  const serve = overall(now.response, 'serve');
  const shown: Shown[] = [
    {
      name: 'visits',
      valueOf: ({ tables }) => String(tables.visits),
      sub: t('headline.guests', { count: now.tables.guests }),
    },
    {
      name: 'serve',
      valueOf: (view) => percentText(percentOf(view, 'serve')),
      sub: t('headline.unserved', { count: now.tables.unserved }),
    },
    {
      name: 'wait',
      valueOf: ({ response }) => waitText(overall(response, 'serve')?.medianMs),
      sub: t('headline.p90', { span: waitText(serve?.p90Ms) }),
    },
    {
      name: 'vip',
      valueOf: (view) => percentText(percentOf(view, 'vip')),
      sub: t('headline.sessions', { sessions: now.vip.sessions, missed: now.vip.missed }),
    },
    {
      name: 'refills',
      valueOf: ({ tables }) => String(tables.refills),
      sub: t('headline.declined', { count: now.tables.refillsDeclined }),
    },
    {
      name: 'changes',
      valueOf: ({ ashtray }) => String(ashtray.changes),
      sub: t('headline.reasons', { ...now.ashtray }),
    },
  ];
  return (
    <dl className={css.headline} data-testid="service-headline">
      {shown.map(({ name, valueOf, sub }) => (
        <div key={name}>
          <dt>{t(`headline.${name}`)}</dt>
          <dd className={css.big}>{valueOf(now)}</dd>
          <dd className={css.quiet}>
            {sub}
            <br />
            {before
              ? t(`headline.${running ? 'beforeAll' : 'before'}.${periodKind(now.period)}`, {
                  value: valueOf(before),
                })
              : t('headline.noBefore')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
