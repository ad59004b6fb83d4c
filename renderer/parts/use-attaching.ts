import { useState } from 'react';
import type { Attachment } from '../../shared/contract/fields';
import { MAX_ATTACHMENTS } from '../../shared/domain/attachment';
import { addFile } from '../state/attach';
import { useBusy } from './use-busy';

export interface AttachingProps {
  value: readonly Attachment[];
  onChange: (value: Attachment[]) => void;
  /** How many at most; a record takes five. */
  max?: number;
}

/** Files on their way into a record: how far, which were refused, and how many more may come. */
export interface Attaching {
  add: (chosen: readonly File[]) => Promise<void>;
  remove: (file: Attachment) => void;
  files: readonly Attachment[];
  /** Which of how many is being kept; null while none is. */
  step: { at: number; of: number } | null;
  /** Why some were not kept, in words. */
  refusals: readonly string[];
  max: number;
}

/** Keeps chosen files one after the other, and hands on those that were kept. */
export function useAttaching({
  value,
  onChange,
  max = MAX_ATTACHMENTS,
}: AttachingProps): Attaching {
  const [step, setStep] = useState({ at: 0, of: 0 });
  const [refusals, setRefusals] = useState<string[]>([]);
  const [busy, run] = useBusy();

  const add = (chosen: readonly File[]): Promise<void> =>
    run(async () => {
      const taken = chosen.slice(0, max - value.length);
      const refused: string[] = [];
      let files = [...value];
      for (const [index, file] of taken.entries()) {
        setStep({ at: index + 1, of: taken.length });
        const added = await addFile(file);
        if ('refusal' in added) refused.push(added.refusal);
        else files = [...files.filter(({ sha256 }) => sha256 !== added.file.sha256), added.file];
      }
      setRefusals(refused);
      onChange(files);
    });

  return {
    add,
    remove: (file) => onChange(value.filter(({ sha256 }) => sha256 !== file.sha256)),
    files: value,
    step: busy ? step : null,
    refusals,
    max,
  };
}
