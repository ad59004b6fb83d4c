import { IconBulb, IconBulbOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/chip';
import { lightReason, lightsToSwitch, sky } from '../../../shared/domain/weather';
import { BigButton } from '../../parts/big-button';
import { useFloorPart } from '../../state/floor';
import { say, useStandard, zoneName } from '../../state/standard';
import { timeOf } from '../../state/station';
import { nameOf } from '../../state/team';
import { noteWeather, switchLights } from './acts';
import css from './lights-sheet.module.css';
import sheet from './sheet.module.css';
import { useSettled } from './use-settled';

/** S-11: what the weather asks of the lights, all zones by one tap. */
function Asked() {
  const { t } = useTranslation('floor');
  const { zones, lightReasons } = useStandard();
  const weather = useFloorPart((floor) => floor.weather);
  const lights = useFloorPart((floor) => floor.lights);
  const [busy, run] = useSettled();
  if (!weather) return null;
  const codes = zones.map(({ code }) => code);
  const asked = lightsToSwitch(weather.sky, codes, lights);
  if (asked.zones.length === 0) return null;
  const why = lightReasons.find(({ code }) => code === lightReason(weather.sky));
  const reason = why ? say(why.name) : t(`sky.${weather.sky}`);
  const count = asked.zones.length;
  return (
    <BigButton
      icon={asked.on ? IconBulb : IconBulbOff}
      tone={asked.on ? 'due' : 'plain'}
      label={t(asked.on ? 'weather.allOn' : 'weather.allOff', { count })}
      sub={asked.zones.map(zoneName).join(t('join.names'))}
      aria-disabled={busy}
      data-testid="act-lights-all"
      onClick={() => run(() => switchLights(asked.zones, asked.on, reason))}
    />
  );
}

/** S-11: how it looks outside, by one tap; dark weather suggests lights. */
export function WeatherPart() {
  const { t } = useTranslation('floor');
  const weather = useFloorPart((floor) => floor.weather);
  const [, run] = useSettled();
  return (
    <section className={css.weather} aria-label={t('weather.title')}>
      <h3 className={sheet.heading}>
        {t('weather.title')}
        <span>
          {weather
            ? t('weather.noted', { time: timeOf(weather.atMs), name: nameOf(weather.by) })
            : t('weather.none')}
        </span>
      </h3>
      <div className={sheet.row} role="group" aria-label={t('weather.title')}>
        {sky.options.map((one) => (
          <Chip
            key={one}
            aria-pressed={weather?.sky === one}
            data-testid={`sky-${one}`}
            onClick={() => run(() => noteWeather(one, t(`sky.${one}`)))}
          >
            {t(`sky.${one}`)}
          </Chip>
        ))}
      </div>
      <Asked />
    </section>
  );
}
