import { standardSchema, type Standard } from '../../shared/standard/schema';
import checklist from './checklist.json';
import clauses from './clauses.json';
import desk from './desk.json';
import drinks from './drinks.json';
import figures from './figures.json';
import floor from './floor.json';
import grooming from './grooming.json';
import guide from './guide.json';
import handover from './handover.json';
import lightReasons from './light-reasons.json';
import phrases from './phrases.json';
import rules from './rules.json';
import version from './version.json';

/** The service standard as it ships, version 1. Throws where a file does not fit the schema. */
export const standardV1: Standard = standardSchema.parse({
  ...version,
  ...floor,
  ...drinks,
  clauses,
  rules,
  phrases,
  checklist,
  grooming,
  handover,
  lightReasons,
  guide,
  desk,
  figures,
});
