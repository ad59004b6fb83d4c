/** Any of them: each weight is one file for Chinese and one for the rest. */
const SAMPLE = '水 a';

/** Both weights are at hand: what is drawn before that is laid out once more. */
export async function loadFonts(): Promise<void> {
  const weights = [400, 700].map((weight) =>
    document.fonts.load(`${weight} 1rem "Noto Sans SC"`, SAMPLE),
  );
  // A font that cannot be had is no reason to show nothing.
  await Promise.allSettled(weights);
}
