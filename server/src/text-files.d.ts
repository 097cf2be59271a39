// Large data files, which the build ships once for all bundles (see esbuild.mjs). Read when called, so that starting up does not wait.
declare module '*?text' {
  const read: () => string;
  export default read;
}

// The beginnings of a vocabulary (see knowledge/beginnings.ts), as JSON.
declare module '*?beginnings' {
  const read: () => string;
  export default read;
}
