import { Loader } from '@mantine/core';
import { Suspense } from 'react';
import { PLACES } from '../places';
import { LifeSheet } from '../screens/life/life-sheet';
import { usePlace } from '../state/place';
import { Boundary } from './boundary';
import { ActingBar } from './acting-bar';
import { GuideCard } from './guide-card';
import { LockBar } from './lock-bar';
import { PinSheet } from './pin-sheet';
import { Rail } from './rail';
import { Strip } from './strip';
import { useAlarms } from './use-alarms';
import { useTouch } from './use-touch';
import { WhoSheet } from './who-sheet';
import css from './frame.module.css';

/** The frame of every place: rail, strip, the place itself, who acts; and the sheets over them. */
export function Frame() {
  const code = usePlace((state) => state.place);
  const Screen = PLACES.find((place) => place.code === code)?.component;
  useAlarms();
  useTouch();
  return (
    <div className={css.frame}>
      <Rail />
      <Strip />
      <main className={css.place}>
        <Boundary key={code}>
          <Suspense fallback={<Loader className={css.loader} size="sm" />}>
            {Screen && <Screen />}
          </Suspense>
        </Boundary>
      </main>
      <ActingBar />
      <LifeSheet />
      <PinSheet />
      <WhoSheet />
      <GuideCard />
      <LockBar />
    </div>
  );
}
