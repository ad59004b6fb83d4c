import { useLayoutEffect, useRef, type ComponentPropsWithoutRef } from 'react';
import { nowMs, onTick } from '../state/clock';

interface TickingProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  textAt: (nowMs: number) => string;
}

/**
 * A text that goes with the station's time. It is written straight to its place each second, so that
 * a room full of countdowns draws nothing but its digits.
 */
export function Ticking({ textAt, ...rest }: TickingProps) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const write = (atMs: number): void => {
      const text = place.current?.firstChild;
      const next = textAt(atMs);
      if (text && text.nodeValue !== next) text.nodeValue = next;
    };
    write(nowMs());
    return onTick(write);
  });
  return (
    <span ref={place} {...rest}>
      {textAt(nowMs()) || '\u200b'}
    </span>
  );
}
