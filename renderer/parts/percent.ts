/** Per cent with one decimal; a dash where there is nothing to go by. */
export const percentText = (percent: number | null): string =>
  percent === null ? '—' : `${percent.toFixed(1)}%`;
