import { AttachmentAdd } from './attachment-add';
import { AttachmentList } from './attachment-list';
import css from './attachments.module.css';
import { useAttaching, type AttachingProps } from './use-attaching';

/** Photos and papers for a record: chosen, kept at once under their hash, and taken away again. */
export function AttachmentField(props: AttachingProps) {
  const attaching = useAttaching(props);
  return (
    <div className={css.field} data-testid="attachment-field">
      <AttachmentList attaching={attaching} />
      <AttachmentAdd attaching={attaching} />
    </div>
  );
}
