/** Made at the build, of the sayings of libs/guidance. */
declare module 'virtual:guidance-texts/*' {
  const texts: import('./texts.js').Texts;
  export default texts;
}
