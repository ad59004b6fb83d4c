import css from './marked.module.css';

interface MarkedProps {
  text: string;
  /** Where the text says what was looked for, in order: from the first to behind the last unit. */
  marks: readonly (readonly [from: number, to: number])[];
}

/** A text with what was looked for standing out. */
export function Marked({ text, marks }: MarkedProps) {
  const parts: { text: string; hit: boolean; at: number }[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    if (from > end) parts.push({ text: text.slice(end, from), hit: false, at: end });
    parts.push({ text: text.slice(from, to), hit: true, at: from });
    end = to;
  }
  if (end < text.length) parts.push({ text: text.slice(end), hit: false, at: end });
  return parts.map((part) =>
    part.hit ? (
      <mark key={part.at} className={css.hit}>
        {part.text}
      </mark>
    ) : (
      <span key={part.at}>{part.text}</span>
    ),
  );
}
