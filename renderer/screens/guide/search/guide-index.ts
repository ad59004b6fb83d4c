import MiniSearch, { type QueryCombination } from 'minisearch';
import type { GuidePage } from '../../../../shared/domain/guide';
import type { Bilingual, Clause } from '../../../../shared/standard/schema';
import { marksIn } from './marks';
import { cutSpelling, hanRuns, inTerms, spellingTokens, syllablesOf, wordTokens } from './tokens';

/** A page that was found, with the line that says it best. */
export interface Hit {
  page: GuidePage;
  line: Bilingual;
}

export interface GuideIndex {
  /** The pages that say it, best first; none where nothing was typed. */
  find: (typed: string) => Hit[];
}

const MOST_HITS = 15;

const FIELDS = ['title', 'said', 'body', 'spelledTitle', 'spelledSaid', 'spelledBody'] as const;
type Field = (typeof FIELDS)[number];
const SPELLED = FIELDS.filter((field) => field.startsWith('spelled'));
const PLAIN = FIELDS.filter((field) => !field.startsWith('spelled'));

/** A title weighs more than what is said, and that more than a step. */
const BOOST: Record<Field, number> = {
  title: 6,
  said: 3,
  body: 1,
  spelledTitle: 5,
  spelledSaid: 2,
  spelledBody: 0.5,
};

type Row = Record<Field, string> & { id: string };

const both = (texts: readonly Bilingual[]): string =>
  texts.map(({ zh, en }) => `${zh}\n${en}`).join('\n');

const chinese = (texts: readonly Bilingual[]): string => texts.map(({ zh }) => zh).join('\n');

function rowOf(page: GuidePage, clause: Clause | undefined): Row {
  const title = [page.title, ...(clause ? [clause.title] : [])];
  const said = page.says.flatMap(({ say, moment }) => [say, moment]);
  const body = [...page.steps, ...(clause ? [clause.text] : [])];
  return {
    id: page.code,
    title: `${both(title)}\n${page.clause ?? ''}`,
    said: both(said),
    body: both(body),
    spelledTitle: chinese(title),
    spelledSaid: chinese(said),
    spelledBody: chinese(body),
  };
}

/** How many of the pieces a page must have: all, or where no page has all, the more the better. */
type Need = 'AND' | 'OR';

/** Chinese as it was typed: pairs of it, or the one character. */
function hanQuery(typed: string, need: Need): QueryCombination {
  const pairs = hanRuns(typed).flatMap((run) =>
    run.length === 1
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  const latin = typed.toLowerCase().match(/[a-z0-9-]+/g) ?? [];
  return {
    combineWith: need,
    fields: [...PLAIN],
    queries: [...pairs, ...latin],
    prefix: true,
  };
}

const spelled = (parts: readonly string[]): QueryCombination => ({
  combineWith: 'AND',
  fields: [...SPELLED],
  queries: inTerms(parts),
  prefix: true,
});

/** Letters: English words, pinyin in full, or initials, whichever finds something. */
function latinQuery(typed: string, need: Need, known: ReadonlySet<string>): QueryCombination {
  const words = typed.toLowerCase().split(/\s+/);
  const compact = words.join('').replaceAll("'", '');
  const syllables = cutSpelling(compact, known);
  const isInitials = /^[a-z]{2,}$/.test(compact);
  return {
    combineWith: 'OR',
    queries: [
      { combineWith: need, fields: [...PLAIN], queries: words, prefix: true },
      ...(syllables ? [spelled(syllables)] : []),
      ...(isInitials ? [spelled([...compact])] : []),
    ],
  };
}

/**
 * The line of a page that says most of what was typed; its first step where none does. The clause
 * says much in many words: it speaks where no other line does.
 */
function bestLine(page: GuidePage, clause: Clause | undefined, typed: string): Bilingual {
  const marked = (text: string): number =>
    marksIn(text, typed).reduce((sum, [from, to]) => sum + to - from, 0);
  const weight = ({ zh, en }: Bilingual): number => Math.max(marked(zh), marked(en));
  const lines = [...page.says.map(({ say }) => say), ...page.steps];
  const weights = lines.map(weight);
  const most = Math.max(...weights);
  if (most === 0 && clause && weight(clause.text) > 0) return clause.text;
  return lines[weights.indexOf(most)] ?? page.title;
}

/** A full-text index of the guide in memory, in both languages and by sound. */
export function openIndex(pages: readonly GuidePage[], clauses: readonly Clause[]): GuideIndex {
  const clauseOf = new Map(clauses.map((clause) => [clause.code, clause]));
  const byCode = new Map(pages.map((page) => [page.code, page]));
  const rows = pages.map((page) => rowOf(page, clauseOf.get(page.clause ?? '')));
  const index = new MiniSearch<Row>({
    fields: [...FIELDS],
    processTerm: (term) => term,
    tokenize: (text, field) =>
      field?.startsWith('spelled') ? spellingTokens(text) : wordTokens(text),
    searchOptions: { boost: BOOST, tokenize: (term) => [term] },
  });
  index.addAll(rows);
  const known = new Set(
    rows.flatMap((row) => SPELLED.flatMap((field) => hanRuns(row[field]).flatMap(syllablesOf))),
  );

  return {
    find(typed) {
      const asked = typed.trim();
      if (asked === '') return [];
      const isHan = hanRuns(asked).length > 0;
      const search = (need: Need) =>
        index.search(isHan ? hanQuery(asked, need) : latinQuery(asked, need, known));
      const whole = search('AND');
      return (whole.length > 0 ? whole : search('OR')).slice(0, MOST_HITS).flatMap(({ id }) => {
        const page = byCode.get(id as string);
        return page ? [{ page, line: bestLine(page, clauseOf.get(page.clause ?? ''), asked) }] : [];
      });
    },
  };
}
