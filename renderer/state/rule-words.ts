import { yuanAsPoints } from '../../shared/domain/points';
import type { Rule } from '../../shared/standard/schema';
import { say } from '../i18n';
import { policy } from './policy';

/** A rule's text, in points where the ledger is. */
export const ruleWords = ({ text }: Pick<Rule, 'text'>): string =>
  say(policy().ledgerIn === 'points' ? yuanAsPoints(text) : text);
