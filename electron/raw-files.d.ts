declare module '*?raw' {
  const text: string;
  export default text;
}

/** The path of a module that is built into a file of its own. */
declare module '*?modulePath' {
  const path: string;
  export default path;
}
