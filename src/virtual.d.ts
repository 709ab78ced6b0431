declare module 'virtual:outline' {
  const outline: import('./domain/outline').Outline;
  export default outline;
}
