/**
 * True for a PIN that is guessed first: one digit over and over, or each digit one more, or one less,
 * than the one before (0 goes with 9). Asked where a PIN is chosen at the kiosk; what was chosen
 * before, or is replayed, stays valid.
 */
export function isWeakPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10);
  const [first] = steps;
  return (first === 0 || first === 1 || first === 9) && steps.every((step) => step === first);
}
