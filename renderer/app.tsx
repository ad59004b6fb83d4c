import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useLayoutEffect } from 'react';
import { Frame } from './frame/frame';
import { Boundary } from './frame/boundary';
import { Failed } from './frame/failed';
import { useBoot } from './state/boot';
import { usePreferences } from './state/preferences';
import { theme } from './theme';

const GuestScreen = lazy(async () => ({
  default: (await import('./screens/guest/guest-screen')).GuestScreen,
}));

const FirstRun = lazy(async () => ({
  default: (await import('./screens/first-run/first-run')).FirstRun,
}));
const Recovery = lazy(async () => ({
  default: (await import('./screens/recovery/recovery')).Recovery,
}));

function Shown() {
  const boot = useBoot();
  const { language } = usePreferences();
  if (boot === 'loading') return null;
  if (boot === 'failed') return <Failed />;
  if (boot === 'guest') {
    return (
      <Suspense fallback={null}>
        <GuestScreen />
      </Suspense>
    );
  }
  if (boot === 'recovery')
    return (
      <Suspense fallback={null}>
        <Recovery />
      </Suspense>
    );
  // A new language draws everything anew: texts from the standard are not hooks.
  return (
    <Suspense fallback={null} key={language}>
      {boot === 'first-run' ? <FirstRun /> : <Frame />}
    </Suspense>
  );
}

/** The app: theme around, then the first run or the frame. */
export function App() {
  const { theme: wanted, textSize } = usePreferences();
  useLayoutEffect(() => {
    document.documentElement.dataset['text'] = textSize;
    // What is drawn by the size of a rem measures it anew.
    window.dispatchEvent(new Event('resize'));
  }, [textSize]);
  const isDarkOutside = useMediaQuery('(prefers-color-scheme: dark)', false);
  const automatic = isDarkOutside ? 'dark' : 'light';
  return (
    <MantineProvider theme={theme} forceColorScheme={wanted === 'auto' ? automatic : wanted}>
      <Boundary>
        <Shown />
      </Boundary>
    </MantineProvider>
  );
}
