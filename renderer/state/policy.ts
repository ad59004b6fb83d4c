import { create } from 'zustand';
import { DEFAULT_POLICY, type Policy } from '../../shared/domain/policy';
import { listen, query } from '../client';
import { setLedgerWords, setSmokingWords } from '../i18n';

const useKept = create<Policy>()(() => DEFAULT_POLICY);

/** What the station has set for itself: the ledger's unit, the wage cap, the intervals. */
export const usePolicy = (): Policy => useKept();
export const policy = (): Policy => useKept.getState();

async function refetchPolicy(): Promise<boolean> {
  const answer = await query('policy.get', {});
  if (!answer.ok) return false;
  const { ledgerIn, smokingBan } = policy();
  useKept.setState(answer.value);
  if (ledgerIn !== answer.value.ledgerIn) setLedgerWords(answer.value.ledgerIn);
  if (smokingBan !== answer.value.smokingBan) setSmokingWords(answer.value.smokingBan);
  return true;
}

/** Asks at the start and upon every change; false where there was no answer. */
export async function startPolicy(): Promise<boolean> {
  listen((item) => {
    if (item.kind === 'changed') void refetchPolicy();
  });
  return refetchPolicy();
}
