import { SegmentedControl } from '@mantine/core';
import { useEffect, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/page';
import { dayText } from '../../state/dates';
import { useDay } from '../../state/day';
import { clearFocus, useFocus } from '../../state/place';
import type { StepCode } from '../../state/progress';
import { CheckInPanel } from './check-in/check-in-panel';
import { ClosePanel } from './closing/close-panel';
import { TidyPanel } from './closing/tidy-panel';
import { GroomingPanel } from './grooming/grooming-panel';
import { HandoverPanel } from './handover/handover-panel';
import { PreparePanel } from './opening/prepare-panel';
import { chooseList, chooseStep, forgetOtherMoment, useChosen, type ListCode } from './chosen';
import { StepNav } from './step-nav';
import { StockPanel } from './stock/stock-panel';
import css from './lists.module.css';

function Panel({ step }: { step: StepCode }) {
  if (step === 'check-in') return <CheckInPanel />;
  if (step === 'grooming') return <GroomingPanel />;
  if (step === 'handover-in') return <HandoverPanel key="in" direction="in" />;
  if (step === 'prepare') return <PreparePanel />;
  if (step === 'tidy') return <TidyPanel />;
  if (step === 'handover-out') return <HandoverPanel key="out" direction="out" />;
  return <ClosePanel />;
}

/** The lists: opening (班前) and closing (班后), step by step; and the bar's stock. */
export function ListsScreen() {
  const { t } = useTranslation('lists');
  const { date } = useDay();
  const { list, step, steps } = useChosen();
  const focus = useFocus();
  useLayoutEffect(forgetOtherMoment, []);
  useEffect(() => {
    if (focus === null) return;
    chooseStep(focus as StepCode);
    clearFocus();
  }, [focus]);
  return (
    <Page
      code="lists"
      title={t('title')}
      note={dayText(date)}
      fixed
      ownPrintHead
      actions={
        <SegmentedControl
          value={list}
          onChange={(value) => chooseList(value as ListCode)}
          data={[
            { value: 'opening', label: t('list.opening') },
            { value: 'closing', label: t('list.closing') },
            { value: 'stock', label: t('list.stock') },
          ]}
        />
      }
    >
      {list === 'stock' ? (
        <StockPanel />
      ) : (
        <div className={css.grid}>
          <StepNav steps={steps} step={step} />
          <div className={css.panel} data-testid={`step-${step}`}>
            <Panel step={step} />
          </div>
        </div>
      )}
    </Page>
  );
}
