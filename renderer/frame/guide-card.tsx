import { Button, Modal } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../i18n';
import { usePages } from '../state/guide';
import { closeCard, openPage, useGuideHere } from '../state/guide-here';
import css from './guide-card.module.css';

const PageBody = lazy(async () => ({
  default: (await import('../screens/guide/reading/page-body')).PageBody,
}));

/** Over a place's own sheets, under the frame's. */
const OVER_SHEETS = 180;

/** A page of the guide over whatever is being done, from the tap that it belongs to. */
export function GuideCard() {
  const { t } = useTranslation('frame');
  const code = useGuideHere((state) => state.card);
  const page = usePages().find((one) => one.code === code);
  return (
    <Modal
      opened={page !== undefined}
      onClose={closeCard}
      title={page && say(page.title)}
      size="48rem"
      zIndex={OVER_SHEETS}
      closeButtonProps={{ 'aria-label': t('close') }}
      data-testid="guide-card"
    >
      {page && (
        <div className={css.card}>
          <Suspense fallback={null}>
            <PageBody page={page} />
          </Suspense>
          <Button
            variant="default"
            leftSection={<IconBook2 size={24} aria-hidden />}
            onClick={() => openPage(page.code)}
            data-testid="act-open-page"
          >
            {t('guide.open')}
          </Button>
        </div>
      )}
    </Modal>
  );
}
