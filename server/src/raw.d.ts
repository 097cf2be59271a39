// Large data files are bundled as text and parsed when first needed, so that starting up does not wait for them.
declare module '*?raw' {
  const text: string;
  export default text;
}
