import { z } from 'zod';
import {
  gender,
  localDate,
  oneLine,
  personName,
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
  'staff.leave': command({
    ...manager,
    audit: 'staff',
    input: z.strictObject({ no: staffNo, on: localDate }),
  }),

  /** One's own PIN, chosen by oneself: the one a manager gave out is good for nothing else. */
  'pin.change': command({ by: 'pin', audit: 'pin', input: z.strictObject({ pin }) }),
} as const;
