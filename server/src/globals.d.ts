// What Node and the browser worker both have, and the language library does not declare.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly pathname: string;
  readonly protocol: string;
}

declare function atob(base64: string): string;

declare function btoa(binary: string): string;

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
