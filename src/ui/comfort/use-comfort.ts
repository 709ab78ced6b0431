import { type Comfort, decodeComfort, encodeComfort } from '../../domain/comfort';
import { useCourse } from '../screen-props';

/** How fast a voice reads; 1 = as it speaks by itself. From slow to fast, as learners see them. */
export const speedOf: Readonly<Record<Comfort['speed'], number>> = { slow: 0.8, normal: 1, fast: 1.25, faster: 1.5 };
export const speeds = Object.keys(speedOf) as Comfort['speed'][];

/** The learner's reading options, and the way to change some of them. */
export const useComfort = () => {
  const { context, send } = useCourse();
  const comfort = decodeComfort(context.record.comfort);
  return {
    comfort,
    choose: (change: Partial<Comfort>) => send({ type: 'COMFORT', comfort: encodeComfort({ ...comfort, ...change }) }),
  };
};
