import { IconBulb, IconBulbOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/chip';
import type { Zone } from '../../../shared/standard/schema';
import { nowMs } from '../../state/clock';
import { useFloorPart } from '../../state/floor';
import { say, useStandard } from '../../state/standard';
import { timeSaid } from '../../state/station';
import { light } from './acts';
import css from './lights-sheet.module.css';
import { Sheet } from '../../parts/sheet';
import { useSettled } from './use-settled';
import { WeatherPart } from './weather-part';

/** The reasons for switching off say so in their codes; the rest are for switching on. */
const OFF_REASONS = new Set(['guests-leaving', 'daylight', 'closing']);

/** S-11: the lights of each zone; a tap on the reason switches them. */
export function LightsSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('floor');
  const { zones } = useStandard();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Sheet code="lights" title={t('lights.title')} width={820} help="lights" onClose={onClose}>
      <WeatherPart />
      <ul className={css.zones}>
        {zones.map((zone) => (
          <ZoneLight
            key={zone.code}
            zone={zone}
            open={chosen === zone.code}
            onOpen={() => setChosen(chosen === zone.code ? null : zone.code)}
            onDone={() => setChosen(null)}
          />
        ))}
      </ul>
    </Sheet>
  );
}

interface ZoneLightProps {
  zone: Zone;
  open: boolean;
  onOpen: () => void;
  onDone: () => void;
}

function ZoneLight({ zone, open, onOpen, onDone }: ZoneLightProps) {
  const { t } = useTranslation('floor');
  const [, run] = useSettled();
  const { lightReasons } = useStandard();
  const last = useFloorPart(({ lights }) => lights.find((one) => one.zone === zone.code));
  const on = last?.on ?? false;
  const name = say(zone.name);
  const Icon = on ? IconBulb : IconBulbOff;
  const reasons = lightReasons.filter(({ code }) => OFF_REASONS.has(code) === on);
  const pick = (reason: string): void =>
    run(async () => {
      const done = await light(zone.code, name, !on, reason);
      if (done) onDone();
      return done;
    });
  return (
    <li>
      <button
        type="button"
        className={css.zone}
        aria-expanded={open}
        data-testid={`light-${zone.code}`}
        data-on={on}
        onClick={onOpen}
      >
        <Icon size={24} aria-hidden />
        <strong>{name}</strong>
        <span>{last ? t(on ? 'lights.isOn' : 'lights.isOff') : t('lights.unknown')}</span>
        {last && (
          <small>
            {timeSaid(last.atMs, nowMs())} {last.reason}
          </small>
        )}
        <span className={css.next}>{t(on ? 'lights.switchOff' : 'lights.switchOn')}</span>
      </button>
      {open && (
        <div className={css.reasons} role="group" aria-label={t('lights.why')}>
          {reasons.map((reason) => (
            <Chip
              key={reason.code}
              data-testid={`light-${zone.code}-${reason.code}`}
              onClick={() => pick(say(reason.name))}
            >
              {say(reason.name)}
            </Chip>
          ))}
        </div>
      )}
    </li>
  );
}
