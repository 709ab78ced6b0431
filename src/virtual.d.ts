declare module 'virtual:outline' {
  import type { Outline } from './domain/outline';

  const outline: Outline;
  export default outline;
}
