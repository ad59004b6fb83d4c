/** Soft notes, made on the spot: no sound file to load, and the volume follows the preference. */
const NOTES = { due: [587.33, 783.99], vip: [587.33, 783.99, 987.77] } as const;
export type Chime = keyof typeof NOTES;

const STEP_S = 0.32;
const LENGTH_S = 0.9;
const LOUDEST = 0.35;
/** Slow enough that no note begins with a click. */
const RISE_S = 0.06;

let audio: AudioContext | undefined;

function note(context: AudioContext, frequency: number, atS: number, volume: number): void {
  const tone = context.createOscillator();
  const level = context.createGain();
  tone.type = 'sine';
  tone.frequency.value = frequency;
  level.gain.setValueAtTime(0, atS);
  level.gain.linearRampToValueAtTime(volume * LOUDEST, atS + RISE_S);
  level.gain.exponentialRampToValueAtTime(0.0001, atS + LENGTH_S);
  tone.connect(level).connect(context.destination);
  tone.start(atS);
  tone.stop(atS + LENGTH_S);
}

/** Two notes for due; for VIP a third, where that is wanted. Volume from 0 (silent) to 1. */
export function play(chime: Chime, volume: number, thirdNote = true): void {
  if (volume <= 0) return;
  audio ??= new AudioContext();
  if (audio.state === 'suspended') void audio.resume();
  const startS = audio.currentTime + 0.02;
  for (const [at, frequency] of NOTES[thirdNote ? chime : 'due'].entries()) {
    note(audio, frequency, startS + at * STEP_S, volume);
  }
}
