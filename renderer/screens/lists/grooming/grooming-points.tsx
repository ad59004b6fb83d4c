import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../shared/contract/queries';
import type { GroomingPoint } from '../../../../shared/standard/schema';
import type { Attachment } from '../../../../shared/contract/fields';
import { AttachmentAdd } from '../../../parts/attachment-add';
import { AttachmentList } from '../../../parts/attachment-list';
import { useAttaching } from '../../../parts/use-attaching';
import { command } from '../../../client';
import { Chip } from '../../../parts/chip';
import { BigButton } from '../../../parts/big-button';
import { showAnswer, tap } from '../../../state/act';
import { setActing, useActing } from '../../../state/session';
import { say, useStandard } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { stay } from '../chosen';
import { toggled, wordingFor, type CheckKind } from './checks';
import css from './grooming.module.css';

const MOST_PHOTOS = 3;

interface GroomingPointsProps {
  member: Member;
  kind: CheckKind;
  /** Who may look at this person. */
  checkers: readonly Member[];
  /** True once this look is on record: then it is no longer what is asked for. */
  recorded: boolean;
  onDone: () => void;
}

interface PointProps {
  point: GroomingPoint;
  gender: Member['gender'];
  wrong: boolean;
  onTap: () => void;
}

function Point({ point, gender, wrong, onTap }: PointProps) {
  const { t } = useTranslation('lists');
  const Mark = wrong ? IconX : IconCheck;
  return (
    <li>
      <button
        type="button"
        className={css.point}
        aria-pressed={wrong}
        data-testid={`grooming-${point.code}`}
        onClick={onTap}
      >
        <Mark className={css.mark} size={26} stroke={2.5} aria-hidden />
        <span>
          <strong>{say(point.name)}</strong> {say(wordingFor(point, gender))}
          <VisuallyHidden>{t(wrong ? 'grooming.notWell' : 'grooming.well')}</VisuallyHidden>
        </span>
      </button>
    </li>
  );
}

/** The points for this person: all well in one tap, or tap what is not; a photo of it is optional. */
export function GroomingPoints(props: GroomingPointsProps) {
  const { member, kind, checkers, recorded, onDone } = props;
  const { t } = useTranslation('lists');
  const { grooming } = useStandard();
  const [failed, setFailed] = useState<string[]>([]);
  const [photos, setPhotos] = useState<Attachment[]>([]);
  const attaching = useAttaching({ value: photos, onChange: setPhotos, max: MOST_PHOTOS });
  const acting = useActing();
  const isOwn = kind === 'self';
  // Who acts may look at a colleague, checked in or not.
  const other = acting === member.no ? null : acting;
  const checker = isOwn ? member.no : other;
  const asksWho = checker === null && checkers.length > 0;
  const record = async (): Promise<void> => {
    stay('grooming');
    const input = {
      staff: member.no,
      by: kind,
      failed,
      ...(failed.length > 0 && photos.length > 0 && { attachments: photos }),
    };
    const said = { done: t(`grooming.recorded.${kind}`, { name: member.name }) };
    // A self check is the person's own act; a mutual one is whoever acts now.
    const ok =
      kind === 'self'
        ? showAnswer(await command('grooming.check', input, member.no), member.no, said)
        : await tap('grooming.check', input, said);
    if (ok) onDone();
  };
  return (
    <>
      <ul className={css.points}>
        {grooming.map((point) => (
          <Point
            key={point.code}
            point={point}
            gender={member.gender}
            wrong={failed.includes(point.code)}
            onTap={() => setFailed(toggled(failed, point.code))}
          />
        ))}
      </ul>
      <div className={css.record}>
        <BigButton
          tone={failed.length > 0 ? 'due' : recorded ? 'plain' : 'main'}
          disabled={checker === null}
          icon={failed.length === 0 ? IconCheck : IconAlertTriangle}
          label={
            failed.length === 0
              ? t(recorded ? 'grooming.again' : 'grooming.allWell')
              : t('grooming.someFailed', { count: failed.length })
          }
          data-testid="act-grooming"
          onClick={() => void record()}
        />
        {failed.length > 0 && (
          <div className={css.photos}>
            <AttachmentAdd attaching={attaching} narrow />
            <AttachmentList attaching={attaching} />
          </div>
        )}
        <p className={css.hint} hidden={photos.length > 0}>
          {isOwn && t('grooming.hint')}
          {!isOwn && checker !== null && t('grooming.mutualBy', { name: nameOf(checker) })}
          {checker === null && t(asksWho ? 'grooming.mutualHint' : 'grooming.alone')}
        </p>
        {asksWho && (
          <div className={css.checkers} role="group" aria-label={t('grooming.mutualHint')}>
            {checkers.map(({ no, name }) => (
              <Chip key={no} data-testid={`checker-${no}`} onClick={() => setActing(no)}>
                {name}
              </Chip>
            ))}
          </div>
        )}
      </div>
    </>
  );
}
