import { avatarLook, initialOf } from './avatar-look';
import css from './avatar.module.css';

interface AvatarProps {
  no: string;
  name: string;
  /** Side in pixels of the usual screen. */
  size?: number;
}

/** A person at a glance: the initial in a shape and tint that follow from the number. */
export function Avatar({ no, name, size = 40 }: AvatarProps) {
  const { shape, tint } = avatarLook(no);
  const side = `${size / 16}rem`;
  return (
    <span
      className={css.avatar}
      data-shape={shape}
      data-tint={tint}
      style={{ width: side, height: side, fontSize: `calc(${side} * 0.45)` }}
      aria-hidden
    >
      {initialOf(name)}
    </span>
  );
}
