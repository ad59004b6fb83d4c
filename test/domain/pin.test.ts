import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWeakPin } from '../../shared/domain/pin';

describe('a PIN that is guessed first', () => {
  it.each(['111111', '000000000000', '123456', '654321', '567890', '0987654', '012345'])(
    '%s is one',
    (pin) => expect(isWeakPin(pin)).toBe(true),
  );

  it.each(['246810', '111222', '123465', '314159', '975310', '121212', '777888'])(
    '%s is none',
    (pin) => expect(isWeakPin(pin)).toBe(false),
  );

  it('is read the same from behind', () => {
    const pin = fc.stringMatching(/^\d{6,12}$/);
    fc.assert(
      fc.property(pin, (digits) => {
        expect(isWeakPin(digits)).toBe(isWeakPin([...digits].toReversed().join('')));
      }),
    );
  });
});
