import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TrainingTeam } from '../../../../shared/contract/views/training';
import { Avatar } from '../../../parts/avatar';
import { Empty } from '../../../parts/empty';
import { useAsked } from '../../../state/asked';
import { dayText } from '../../../state/dates';
import { say } from '../../../state/standard';
import { stationCalendar } from '../../../state/station';
import { nameOf } from '../../../state/team';
import { CardLine } from './card-line';
import css from './results.module.css';
import { Share } from './share';
import { percentOf } from './tally';

/** Who practised, and where the team is weak; nothing else follows from it. */
export function Team() {
  const { t } = useTranslation('training');
  const { data, refusal } = useAsked('training.team', {});
  if (refusal) return <p role="alert">{say(refusal.message)}</p>;
  if (!data) return null;
  const hasPractised = data.people.some(({ answered }) => answered > 0);
  return (
    <div className={css.columns}>
      <People people={data.people} />
      {hasPractised ? (
        <section>
          <h3 className={css.subtitle}>{t('results.topics')}</h3>
          <ul className={css.rows}>
            {data.topics.map((topic) => (
              <Share key={topic.topic} name={t(`topic.${topic.topic}`)} tally={topic} />
            ))}
          </ul>
          <h3 className={css.subtitle}>{t('results.weak')}</h3>
          {data.weak.length === 0 && <p className={css.quiet}>{t('results.noneWeak')}</p>}
          <ul className={css.rows} data-testid="weak-cards">
            {data.weak.map((card) => (
              <CardLine
                key={card.card}
                card={card}
                note={t('results.missed', {
                  count: card.answered - card.correct,
                  answered: card.answered,
                })}
              />
            ))}
          </ul>
        </section>
      ) : (
        <Empty icon={IconUsers} title={t('results.teamEmpty')} hint={t('results.teamEmptyHint')} />
      )}
    </div>
  );
}

function People({ people }: Pick<TrainingTeam, 'people'>) {
  const { t } = useTranslation('training');
  return (
    <section>
      <h3 className={css.subtitle}>{t('results.who')}</h3>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('results.name')}</th>
            <th scope="col">{t('results.roundsShort')}</th>
            <th scope="col">{t('results.correct')}</th>
            <th scope="col">{t('results.due')}</th>
            <th scope="col">{t('results.last')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.no} person={person} />
          ))}
        </tbody>
      </table>
      <p className={css.quiet}>{t('results.noFines')}</p>
    </section>
  );
}

function PersonRow({ person }: { person: TrainingTeam['people'][number] }) {
  const { no, rounds, due, lastAtMs } = person;
  const { t } = useTranslation('training');
  const percent = percentOf(person);
  return (
    <tr data-testid={`practised-${no}`}>
      <th scope="row">
        <span className={css.person}>
          <Avatar no={no} name={nameOf(no)} size={32} /> {nameOf(no)}
        </span>
      </th>
      <td>{rounds}</td>
      <td>{percent === null ? '–' : `${percent}%`}</td>
      <td>{due}</td>
      <td className={css.quiet}>
        {lastAtMs === null ? t('results.never') : dayText(stationCalendar().dateOf(lastAtMs))}
      </td>
    </tr>
  );
}
