import { SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceView } from '../../../../shared/contract/queries';
import { periodKind } from '../../../../shared/domain/period';
import { DIMENSIONS, judgedLines, KINDS, type Dimension } from './figures';
import { JudgedTable } from './judged-table';
import css from './service.module.css';
import type { PointFilter } from './service-tab';

interface Props {
  view: ServiceView;
  onFilter: (filter: PointFilter) => void;
  onPart: (key: string) => void;
}

type Kind = (typeof KINDS)[number];

/** On time, late and missed by person, place, zone, hour or part; a row leads to what is behind it. */
export function JudgedPanel({ view, onFilter, onPart }: Props) {
  const { t } = useTranslation('service');
  const [by, setBy] = useState<Dimension>('person');
  const [kind, setKind] = useState<Kind | null>(null);
  const parts = periodKind(view.period);
  const of = { ...(kind && { kind }) };
  const open = (key: string): void => {
    if (by === 'part') return onPart(key);
    onFilter({ ...of, [by]: by === 'hour' ? Number(key) : key });
  };
  return (
    <section className={css.part} aria-label={t('judged.title')}>
      <h2 className={css.title}>
        {t('judged.title')} <span>{t('judged.hint')}</span>
      </h2>
      <div className={css.controls}>
        <SegmentedControl
          aria-label={t('judged.by')}
          value={by}
          onChange={(next) => setBy(next as Dimension)}
          // A day has no parts but its hours.
          data={DIMENSIONS.filter((one) => one !== 'part' || parts !== 'day').map((value) => ({
            value,
            label: t(`judged.${value === 'part' ? parts : value}`),
          }))}
          data-testid="judged-by"
        />
        {by !== 'part' && (
          <Select
            aria-label={t('judged.kind')}
            value={kind ?? ''}
            onChange={(next) => setKind(KINDS.find((one) => one === next) ?? null)}
            data={[
              { value: '', label: t('judged.allKinds') },
              ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
            ]}
            allowDeselect={false}
            w={160}
            data-testid="judged-kind"
          />
        )}
      </div>
      <JudgedTable lines={judgedLines(view, by, kind)} by={by} onOpen={open} />
    </section>
  );
}
