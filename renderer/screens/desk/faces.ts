import {
  IconMoodAngry,
  IconMoodEmpty,
  IconMoodHappy,
  IconMoodSad,
  IconMoodSmile,
  type TablerIcon,
} from '@tabler/icons-react';

/** F-07: the five faces, from very satisfied to not at all. */
export const FACES: readonly { rating: 1 | 2 | 3 | 4 | 5; icon: TablerIcon }[] = [
  { rating: 5, icon: IconMoodHappy },
  { rating: 4, icon: IconMoodSmile },
  { rating: 3, icon: IconMoodEmpty },
  { rating: 2, icon: IconMoodSad },
  { rating: 1, icon: IconMoodAngry },
];
