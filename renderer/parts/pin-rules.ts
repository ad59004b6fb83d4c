import { isWeakPin } from '../../shared/domain/pin';

/** A PIN has 6 to 12 digits. */
export const PIN_MIN = 6;
export const PIN_MAX = 12;

export const isPin = (text: string): boolean => /^\d{6,12}$/.test(text);

/** A PIN that may be chosen: not one that is guessed first. */
export const isNewPin = (text: string): boolean => isPin(text) && !isWeakPin(text);
