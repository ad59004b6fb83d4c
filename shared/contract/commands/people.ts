import { z } from 'zod';
import {
  gender,
  localDate,
  oneLine,
  personName,
  photo,
  pin,
  role,
  staffNo,
  stationCode,
  wageFen,
} from '../fields';
import { command, manager } from './spec';

/** The station, its people and their PINs. */
export const peopleCommands = {
  'station.init': command({
    role: null,
    audit: 'station',
    input: z.strictObject({
      code: stationCode,
      name: personName,
      manager: z.strictObject({
        no: staffNo,
        name: personName,
        pin,
        /** For the grooming points (E-01); 'f' where it is not given. */
        gender: gender.optional(),
      }),
      timeZone: oneLine(40).optional(),
    }),
  }),
  'staff.add': command({
    ...manager,
    audit: 'staff',
    input: z.strictObject({
      no: staffNo,
      name: personName,
      gender,
      role,
      pin,
      monthlyWageFen: wageFen.optional(),
    }),
  }),
  'staff.edit': command({
    ...manager,
    audit: 'staff',
    input: z
      .strictObject({
        no: staffNo,
        name: personName.optional(),
        gender: gender.optional(),
        role: role.optional(),
        pin: pin.optional(),
        monthlyWageFen: wageFen.nullable().optional(),
      })
      .refine((fields) => Object.keys(fields).length > 1, 'nothing to change'),
  }),
  /** A whole list at once, or nothing of it: who is new is added, who is known is changed. */
  'staff.import': command({
    ...manager,
    audit: 'staff',
    input: z.strictObject({
      /** Given to everybody new without one of their own in the list; changed by its owner. */
      firstPin: pin.optional(),
      staff: z
        .array(
          z.strictObject({
            no: staffNo,
            name: personName,
            gender,
            role,
            monthlyWageFen: wageFen.nullable(),
            pin: pin.optional(),
          }),
        )
        .min(1)
        .max(500),
    }),
    output: z.strictObject({ added: z.int(), changed: z.int() }),
  }),
  /** The face by which somebody is found at a glance; null takes it away again. */
  'staff.photo': command({
    ...manager,
    audit: 'staff',
    input: z.strictObject({ no: staffNo, photo: photo.nullable() }),
  }),
  'staff.leave': command({
    ...manager,
    audit: 'staff',
    input: z.strictObject({ no: staffNo, on: localDate }),
  }),

  /**
   * One's own PIN, chosen by oneself: the one a manager gave out is good for nothing else. At the
   * kiosk `old`, the present PIN, is demanded; a replayed line may go without, as the way back in.
   */
  'pin.change': command({
    by: 'pin',
    audit: 'pin',
    input: z.strictObject({ pin, old: pin.optional() }),
  }),
} as const;
