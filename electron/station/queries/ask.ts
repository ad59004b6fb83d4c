import type { QueryInput, QueryName, QueryOutput } from '../../../shared/contract/queries';
import type { Calendar } from '../../../shared/domain/calendar';
import type { Standard } from '../../../shared/standard/schema';
import type { AttachmentFiles } from '../attachment-files';
import type { Search } from '../search';
import type { StandardBook } from '../standards';
import type { ReadDb } from '../../store/database';
import type { StationRow } from '../../store/station';

/** A question under way: what it can reach, and who has shown a PIN for it. */
export interface Asking {
  db: ReadDb;
  standards: StandardBook;
  attachments: AttachmentFiles;
  search: Search;
  /** The standard in force today. */
  standard: Standard;
  /** Undefined until the station is founded. */
  station: StationRow | undefined;
  calendar: Calendar;
  nowMs: number;
  /** The local date of `nowMs`. */
  date: string;
  /** The employee number that has shown its PIN, or null. */
  asker: string | null;
}

export type Answers<Name extends QueryName> = {
  [Key in Name]: (asking: Asking, input: QueryInput<Key>) => QueryOutput<Key>;
};
