import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/page';
import { chooseTab, useGuideHere, type GuideTab } from '../../state/guide-here';
import { Chapters } from './contents/chapters';
import css from './guide.module.css';
import { PagesTab } from './pages-tab';
import { ResultsTab } from './results/results-tab';
import { TrainingTab } from './training/training-tab';

const TABS: readonly GuideTab[] = ['pages', 'training', 'results'];

/** The guide (E-02): its pages, practice from them, and by PIN how that went. */
export function GuideScreen() {
  const { t } = useTranslation('guide');
  const tab = useGuideHere((state) => state.tab);
  return (
    <Page
      code="guide"
      title={t('title')}
      note={tab === 'pages' && <Chapters />}
      fixed
      ownPrintHead
      actions={
        <Tabs value={tab} onChange={(next) => chooseTab(next as GuideTab)} variant="pills">
          <Tabs.List aria-label={t('title')}>
            {TABS.map((code) => (
              <Tabs.Tab key={code} value={code} data-testid={`tab-${code}`}>
                {t(`tab.${code}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      }
    >
      <div className={css.tab}>
        {tab === 'pages' && <PagesTab />}
        {tab === 'training' && <TrainingTab />}
        {tab === 'results' && <ResultsTab />}
      </div>
    </Page>
  );
}
