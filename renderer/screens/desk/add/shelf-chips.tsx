import { useTranslation } from 'react-i18next';
import { say, useStandard } from '../../../state/standard';
import { ChoiceField } from './choice-field';

/** Where something is kept. */
export function ShelfChips(props: { value: string | null; onPick: (shelf: string) => void }) {
  const { t } = useTranslation('desk');
  const { desk } = useStandard();
  return (
    <ChoiceField
      label={t('form.keptAt')}
      choices={desk.shelves.map((shelf) => ({ value: say(shelf), label: say(shelf) }))}
      {...props}
    />
  );
}
