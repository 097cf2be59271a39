// Numbers as the six languages write them in figures.

/** Western figures for Arabic-Indic and full-width ones; each stands for one character, so offsets stay valid. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (d) => {
    const code = d.charCodeAt(0);
    return String(code >= 0xff10 ? code - 0xff10 : code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
  });
}

/** A whole number in the kind of figures that `sample` is written in: 2017 for "٢٠١٨" is "٢٠١٧". */
export function figuresLike(sample: string, number: number): string {
  const first = /[٠-٩۰-۹０-９]/.exec(sample)?.[0];
  if (first === undefined) return String(number);
  const zero = first >= '０' ? 0xff10 : first >= '۰' ? 0x6f0 : 0x660;
  return String(number).replace(/\d/g, (d) => String.fromCharCode(zero + Number(d)));
}
