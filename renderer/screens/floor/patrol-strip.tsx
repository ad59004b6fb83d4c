import { IconBulb } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Floor } from '../../../shared/contract/queries';
import { lightsToSwitch } from '../../../shared/domain/weather';
import { useStandard } from '../../state/standard';
import { PatrolButton } from './patrol-button';
import css from './patrol-strip.module.css';

type Lights = Pick<Floor, 'lights' | 'weather'>;

interface PatrolStripProps {
  floor: Lights & Pick<Floor, 'patrols'>;
  pointed: string | null;
  /** Two by two at the side, where the tables need the height. */
  dense: boolean;
  onLights: () => void;
}

/** S-11: how many lights are on, and what the weather asks of them. */
function LightsButton({ lights, weather, onLights }: Lights & { onLights: () => void }) {
  const { t } = useTranslation('floor');
  const { zones } = useStandard();
  const codes = zones.map(({ code }) => code);
  const asked = lightsToSwitch(weather?.sky ?? null, codes, lights);
  const lit = lights.filter(({ on }) => on).length;
  const isAsked = asked.zones.length > 0;
  const words = isAsked
    ? t(asked.on ? 'weather.askOn' : 'weather.askOff', { count: asked.zones.length })
    : t('lights.on', { count: lit });
  return (
    <button
      type="button"
      className={css.lights}
      data-testid="act-lights"
      data-urgency={isAsked && asked.on ? 'due' : 'idle'}
      onClick={onLights}
    >
      <IconBulb size={24} aria-hidden />
      <span>
        <strong>
          {t('lights.open')}
          {weather && <em>{t(`sky.${weather.sky}`)}</em>}
        </strong>
        <small>{words}</small>
      </span>
    </button>
  );
}

/** S-16, S-11: each zone's round with whose turn it is, and the lights. */
export const PatrolStrip = memo(function PatrolStrip(props: PatrolStripProps) {
  const { floor, pointed, dense, onLights } = props;
  const { patrols, lights, weather } = floor;
  return (
    <div className={css.strip} data-dense={dense} data-testid="patrol-strip">
      {patrols.map((patrol) => (
        <PatrolButton key={patrol.zone} patrol={patrol} pointed={pointed === patrol.zone} />
      ))}
      <LightsButton lights={lights} weather={weather} onLights={onLights} />
    </div>
  );
});
