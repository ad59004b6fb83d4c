import { useState } from 'react';
import { attachmentUrl } from '../state/attach';
import { usePhotoOf } from '../state/team';
import { avatarLook, initialOf } from './avatar-look';
import css from './avatar.module.css';

interface AvatarProps {
  no: string;
  name: string;
  /** Side in pixels of the usual screen. */
  size?: number;
}

/** A person at a glance: the photo, or the initial in a shape and tint that follow from the number. */
export function Avatar({ no, name, size = 40 }: AvatarProps) {
  const { shape, tint } = avatarLook(no);
  const photo = usePhotoOf(no);
  // A file that is gone leaves the initial.
  const [gone, setGone] = useState<string | null>(null);
  const isShown = photo !== null && photo !== gone;
  const side = `${size / 16}rem`;
  return (
    <span
      className={css.avatar}
      data-shape={isShown ? 'circle' : shape}
      data-tint={tint}
      data-photo={isShown || undefined}
      style={{ width: side, height: side, fontSize: `calc(${side} * 0.45)` }}
      aria-hidden
    >
      {isShown ? (
        <img
          className={css.photo}
          src={attachmentUrl({ sha256: photo })}
          alt=""
          draggable={false}
          onError={() => setGone(photo)}
        />
      ) : (
        initialOf(name)
      )}
    </span>
  );
}
