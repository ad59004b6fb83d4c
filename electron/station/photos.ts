import { keepPhoto, listPhotos } from '../store/staff';
import type { Handlers } from './act';
import { keepAttachments, refuseMissingFiles } from './attachments';
import { staffOf } from './people';
import { refuse } from './refuse';

export const photos: Handlers<'staff.photo'> = {
  'staff.photo': {
    run(act, { no, photo }) {
      const { name } = staffOf(act, no);
      if (photo) refuseMissingFiles(act, [photo]);
      const had = listPhotos(act.db).get(no) ?? null;
      if ((photo?.sha256 ?? null) === had) {
        refuse('CONFLICT', `${name} 的照片没有变`, `${name}’s photo is the same`);
      }
      if (photo) keepAttachments(act, `staff ${no}`, [photo]);
      keepPhoto(act.db, no, photo?.sha256 ?? null);
      // Which file it was stands with the attachments; the log tells that there was one.
      const changes = [{ field: 'photo', from: had !== null, to: photo !== null }];
      return { subject: `staff ${no}`, output: {}, audit: [{ about: no, changes, words: {} }] };
    },
  },
};
