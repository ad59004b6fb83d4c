import type { Refusal, RefusalCode } from '../../shared/contract/refusal';

/** Ends a command from inside its transaction: all of it is rolled back and the refusal answered. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.code}: ${refusal.message.en}`);
    this.name = 'Refused';
  }
}

/** `waitMs`: how long the next try has to wait. */
export function refuse(code: RefusalCode, zh: string, en: string, waitMs?: number): never {
  throw new Refused({ code, message: { zh, en }, ...(waitMs !== undefined && { waitMs }) });
}

export const badInput = (field: string): never =>
  refuse('BAD_INPUT', `填写有误:${field}`, `Please check: ${field}`);

export const notFound = (zh: string, en: string, code: string): never =>
  refuse('NOT_FOUND', `没有这个${zh}:${code}`, `There is no ${en} ${code}`);
