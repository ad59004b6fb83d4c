import { useTranslation } from 'react-i18next';
import type { RoomView } from '../../../shared/contract/queries';
import { useCueLevel } from '../../state/cues';
import { phraseOf, say } from '../../state/standard';
import { cuesOf, greeting, type Cue } from './vip-cues';
import css from './vip-words.module.css';

type Session = NonNullable<RoomView['session']>;

/** One thing to do or say; a greeting names whom it is for (S-13). */
function CueLine({ cue: { step, phrase, to } }: { cue: Cue }) {
  const { t } = useTranslation('floor');
  const known = phrase === null ? undefined : phraseOf(phrase);
  const words = known ? say(known.say) : t('vip.knock');
  if (step === 'greet-leaders') {
    const greetings = to.map((leader) => greeting(words, leader));
    return <strong>{greetings.join(t('join.sentences'))}</strong>;
  }
  return (
    <>
      {to.length > 0 && <strong>{to.join(t('join.names'))} </strong>}
      {words}
    </>
  );
}

/** Guests, then leaders. */
function Names({ guestNames, leaders }: Session) {
  const { t } = useTranslation('floor');
  return (
    <>
      {guestNames.length > 0 && (
        <span>
          <small>{t('vip.guestsAre')}</small> {guestNames.join(t('join.names'))}
        </span>
      )}
      {leaders.length > 0 && (
        <span>
          <small>{t('vip.leadersAre')}</small> {leaders.join(t('join.names'))}
        </span>
      )}
    </>
  );
}

/** Who is there in greeting order (S-13), and what to say now (S-12 to S-14). */
export function VipWords({ session, large = false }: { session: Session; large?: boolean }) {
  const { t } = useTranslation('floor');
  const level = useCueLevel();
  const phrases = level !== 'off';
  // At the first service the greetings name everybody already.
  const named = phrases && session.services === 0;
  // The panel's head has the number until there is a tally.
  const counted = session.services + session.missed === 0;
  return (
    <div className={css.words} data-large={large}>
      {!large && (
        <p className={css.names} data-testid="vip-names">
          {!counted && <span>{t('guests', { count: session.guests })}</span>}
          {!named && <Names {...session} />}
        </p>
      )}
      {phrases && (
        <ol className={css.cues} data-testid="vip-cues">
          {cuesOf(session, level === 'short').map((cue) => (
            <li key={cue.step} data-step={cue.step}>
              <CueLine cue={cue} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
