/** Starlight's components as the configuration has them, overridden ones included. */
declare module 'virtual:starlight/components/*' {
  const Component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Component;
}
