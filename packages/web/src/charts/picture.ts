/** What a drawing takes from the page's style sheets and would lose without them. */
const styled = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'paint-order',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

const dense = 2;
const margin = 16;
const lineHeight = 24;
const namespace = 'http://www.w3.org/2000/svg';

const freeze = (from: Element, to: Element): void => {
  const style = window.getComputedStyle(from);
  to.setAttribute('style', styled.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index];
    if (copy !== undefined) freeze(child, copy);
  }
};

/** Words in lines of at most so many characters. */
export const wrapped = (text: string, longest: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

type Words = { readonly title: string; readonly below: string };

const writer = (onto: Element, ground: CSSStyleDeclaration) => {
  let y = margin;
  return (lines: readonly string[], size: number, weight: string) => {
    for (const line of lines) {
      y += size * 1.4;
      const text = document.createElementNS(namespace, 'text');
      text.setAttribute('x', String(margin));
      text.setAttribute('y', String(y));
      text.setAttribute(
        'style',
        `fill:${ground.color};font:${weight} ${size}px ${ground.fontFamily.replaceAll('"', "'")}`,
      );
      text.textContent = line;
      onto.append(text);
    }
    return y;
  };
};

const loaded = (source: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The drawing could not be made into a picture'));
    image.src = source;
  });

/** A chart with its title and what stands below it, as PNG on the page's own ground, twice as dense as the screen needs. */
export const pictureOf = async (chart: SVGSVGElement, { title, below }: Words): Promise<Blob> => {
  const { width, height } = chart.viewBox.baseVal;
  const ground = window.getComputedStyle(chart.closest('[data-chart]') ?? document.body);
  const whole = document.createElementNS(namespace, 'svg');
  const letters = Math.max(20, Math.floor(width / 7.5));
  const write = writer(whole, ground);
  write(wrapped(title, letters), 15, '600');
  const top = write(wrapped(below, letters), 12, '400') + margin;
  const total = { width: width + 2 * margin, height: top + height + lineHeight };
  whole.setAttribute('xmlns', namespace);
  whole.setAttribute('width', String(total.width));
  whole.setAttribute('height', String(total.height));
  const copy = document.createElementNS(namespace, 'g');
  copy.setAttribute('transform', `translate(${margin} ${top})`);
  for (const child of chart.children) copy.append(child.cloneNode(true));
  for (const [index, child] of [...chart.children].entries()) {
    const frozen = copy.children[index];
    if (frozen !== undefined) freeze(child, frozen);
  }
  whole.append(copy);
  const text = new XMLSerializer().serializeToString(whole);
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
  const canvas = document.createElement('canvas');
  canvas.width = total.width * dense;
  canvas.height = total.height * dense;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser draws no pictures');
  pen.fillStyle = ground.backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture is empty')) : resolve(blob)),
      'image/png',
    );
  });
};
