import type { Rule } from '../../shared/standard/schema';
import { useAsked } from './asked';
import { ruleOf, useStandard } from './standard';

/**
 * A rule as it was in a version: entries keep the one in force when they were made. Undefined
 * until it is known: the present words must not stand in for the old ones.
 */
export function useRuleAt(code: string, version: number): Rule | undefined {
  const isPresent = useStandard().version === version;
  const { data } = useAsked('standard.rules', isPresent ? null : { version });
  return isPresent ? ruleOf(code) : data?.find((rule) => rule.code === code);
}
