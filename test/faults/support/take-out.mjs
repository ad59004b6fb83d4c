import protections from '../protections.json' with { type: 'json' };

export const takeOut = ([file, from, to]) => ({
  name: 'take-out',
  enforce: 'pre',
  transform(code, id) {
    if (!id.replace(/\?.*$/, '').endsWith(file)) return undefined;
    if (!code.includes(from)) throw new Error(`${file} does not say ${from}`);
    return code.replace(from, () => to);
  },
});

export function takenOutHere() {
  const place = process.env.WATERBAR_WITHOUT;
  if (!place) return [];
  const { file, from, to } = protections[Number(place)];
  return [[file, from, to]];
}
