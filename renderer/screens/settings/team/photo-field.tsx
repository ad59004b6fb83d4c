import { Button } from '@mantine/core';
import { IconPhoto, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../shared/contract/fields';
import { Avatar } from '../../../parts/avatar';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { addFile } from '../../../state/attach';
import { refetchTeam, usePhotoOf } from '../../../state/team';
import type { Staff } from './team-section';
import css from './team.module.css';

/** Large enough for a face at the largest size that one is drawn; small on the disk. */
const FACE_PX = 480;

/** Somebody's face: chosen from a file and shown at once wherever people are picked. */
export function PhotoField({ staff: { no, name } }: { staff: Pick<Staff, 'no' | 'name'> }) {
  const { t } = useTranslation('settings');
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, run] = useBusy();
  const has = usePhotoOf(no) !== null;

  const set = async (photo: Attachment | null): Promise<void> => {
    const done = t(photo ? 'team.photo.done' : 'team.photo.gone', { name });
    if (await actWithPin('manager', 'staff.photo', { no, photo }, { done })) await refetchTeam();
  };
  const choose = (file: File): Promise<void> =>
    run(async () => {
      const added = await addFile(file, FACE_PX);
      setFault('refusal' in added ? added.refusal : null);
      if ('file' in added) await set(added.file);
    });

  return (
    <div className={css.photo} role="group" aria-label={t('team.photo.label')}>
      <Avatar no={no} name={name} size={88} />
      <div className={css.photoActs}>
        <Button
          variant="default"
          leftSection={<IconPhoto size={22} aria-hidden />}
          disabled={busy}
          onClick={() => input.current?.click()}
          data-testid="act-choose-photo"
        >
          {t(has ? 'team.photo.change' : 'team.photo.choose')}
        </Button>
        {has && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size={22} aria-hidden />}
            disabled={busy}
            onClick={() => void run(() => set(null))}
            data-testid="act-drop-photo"
          >
            {t('team.photo.drop')}
          </Button>
        )}
      </div>
      <p className={css.soft} role={fault ? 'alert' : undefined}>
        {fault ?? t('team.photo.hint')}
      </p>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        hidden
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (chosen) void choose(chosen);
        }}
        data-testid="photo-input"
      />
    </div>
  );
}
