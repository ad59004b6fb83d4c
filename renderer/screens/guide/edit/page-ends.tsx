import { Button } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuidePage } from '../../../../shared/domain/guide';
import { useEdit, useGuide } from '../../../state/guide';
import { choosePage } from '../../../state/guide-here';
import css from './edit.module.css';
import { endPage } from './keeping';

interface PageEndsProps {
  page: GuidePage;
  onDone: (code: string | null) => void;
}

/** Gives up the station's words for the app's own, or takes the page away: by a second tap. */
export function PageEnds({ page, onDone }: PageEndsProps) {
  const { t } = useTranslation('guide');
  const [sure, setSure] = useState<'remove' | 'restore' | null>(null);
  const edit = useEdit(page.code);
  // A page that nobody wrote is the app's own.
  const isShipped = useGuide().edits.find(({ code }) => code === page.code)?.shipped ?? true;
  const isRemovable = page.source === 'snack' || !isShipped;

  const end = async (how: 'remove' | 'restore'): Promise<void> => {
    if (sure !== how) return setSure(how);
    if (!(await endPage(how, page.code))) return undefined;
    if (how === 'restore') return onDone(page.code);
    choosePage('');
    return onDone(null);
  };

  return (
    <div className={css.ends}>
      {edit && isShipped && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconArrowBackUp size={20} aria-hidden />}
          onClick={() => void end('restore')}
          data-testid="act-restore-page"
        >
          {t(sure === 'restore' ? 'edit.sureRestore' : 'edit.restore')}
        </Button>
      )}
      {isRemovable && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={20} aria-hidden />}
          onClick={() => void end('remove')}
          data-testid="act-remove-page"
        >
          {t(sure === 'remove' ? 'edit.sureRemove' : 'edit.remove')}
        </Button>
      )}
    </div>
  );
}
