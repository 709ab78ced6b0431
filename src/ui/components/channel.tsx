import type { ComponentChildren } from 'preact';
import { fill } from '../../domain/strings';
import type { ChannelView } from '../../domain/view';
import type { Surroundings } from '../block-props';

/** An outside page. It opens beside the course, which may live in a frame that must not go away. */
export const Out = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a href={href} target="_blank" rel="noopener">
    {children}
  </a>
);

/** Number or site, as text that can be read out or copied where links are blocked. */
export const ChannelLink = ({ channel: { phone, site } }: { channel: ChannelView }) =>
  phone ? <a href={`tel:${phone.replace(/\D/g, '')}`}>{phone}</a> : site ? <Out href={`https://${site}`}>{site}</Out> : null;

/** @param day ISO date, or milliseconds of a day in UTC */
export const longDate = (language: string, day: string | number): string =>
  new Date(day).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

export const checkedOn = ({ t, language }: Surroundings, day: string): string =>
  fill(t.source.checked, { date: longDate(language, day) });
