import { refuse } from './station/refuse';

/** What the system's print dialog is given. */
export interface PrintSetting {
  printBackground: boolean;
  pageSize: 'A4';
  landscape: boolean;
}

/** A drawn page that can be put on paper, as far as Electron's own is needed for it. */
export interface Printable {
  getPrintersAsync: () => Promise<readonly unknown[]>;
  print: (setting: PrintSetting, told: (done: boolean, reason: string) => void) => void;
}

export interface PrintOrder {
  landscape?: boolean;
  /** True where the same leaves as PDF by an export, to be printed elsewhere. */
  asPdf?: boolean;
}

const noPrinter = (asPdf: boolean): never =>
  refuse(
    'NOT_FOUND',
    `这台电脑没有找到打印机，没有打印。${asPdf ? '可以用“导出”存成 PDF，拿到别的电脑上打印' : '请先接好打印机'}`,
    `No printer was found on this computer; nothing was printed. ${asPdf ? 'Use Export to save it as PDF and print it elsewhere' : 'Please connect one first'}`,
  );

/**
 * Prints a page through the system's dialog; false where that was cancelled, which is no error.
 * Errors: NOT_FOUND without a printer, CONFLICT with the printer's own word, as refusals.
 */
export async function printOn(
  page: Printable,
  { landscape = false, asPdf = false }: PrintOrder,
): Promise<boolean> {
  const printers = await page.getPrintersAsync();
  if (printers.length === 0) noPrinter(asPdf);
  const [done, reason] = await new Promise<[boolean, string]>((resolve) => {
    page.print({ printBackground: true, pageSize: 'A4', landscape }, (...told) => resolve(told));
  });
  if (!done && !/cancel/i.test(reason)) {
    refuse(
      'CONFLICT',
      `打印机没有接受，没有打印：${reason}`,
      `The printer did not take it; nothing was printed: ${reason}`,
    );
  }
  return done;
}
