import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type AidPart, type AidSection, aidSections } from '../../domain/job-aid';
import { forRole } from '../../domain/outline';
import { stateLineHolds, titleOf } from '../../domain/settings';
import { fill } from '../../domain/strings';
import { useSurroundings } from '../block-props';
import { ChannelLink, checkedOn } from '../components/channel';
import { Words } from '../components/rich-text';
import { useCourse } from '../screen-props';
import { PageSources } from '../screens/page-sources';
import { LocalLines, LocalSteps } from '../shell/local-lines';
import { Paper, PaperMark } from './paper';
import './aid.css';

/** One page to keep: what to notice, say and do in this role, and who to call, with the organization's own lines. */
export const Aid = ({ part }: { part: AidPart }) => {
  const around = useSurroundings();
  const { t, language } = around;
  const { launched, context, start } = useCourse();
  const { settings, outline } = launched;
  const roles = settings.roles || outline.roles;
  const [role, show] = useState(context.record.role || roles[0] || '');
  const nameOf = (one: string) => <Words line={start.course.roles[one]?.name || []} bare />;
  const extra = part.extra[role];
  // One day for all of the course's lines is said once.
  const days = ['emergency', 'state-line', ...part.channels.map(({ id }) => id)].map((id) => around.channels[id]?.checked);
  const once = days.every((day) => day === days[0]) ? days[0] : undefined;

  return (
    <Paper
      title={t.paper.aid}
      lead={part.screenLead}
      look="aid"
      before={
        roles.length > 1 && (
          <fieldset class="languages">
            <legend class="vh">{t.paper.role}</legend>
            {roles.map((one) => (
              <button key={one} type="button" class="tool" aria-pressed={one === role} onClick={() => show(one)}>
                <span>{nameOf(one)}</span>
              </button>
            ))}
          </fieldset>
        )
      }
      after={<PageSources view={part} />}
    >
      <header class="aid-top">
        <PaperMark />
        <div>
          <p>
            <b>{nameOf(role)}</b>
            {settings.organization && ` · ${settings.organization}`}
          </p>
          <h2>{part.title}</h2>
        </div>
      </header>
      <div class="aid-columns">
        {aidSections.map((name) => (
          <Section key={name} name={name} part={part} role={role} />
        ))}
        {extra && (
          <section class="aid-extra">
            <h3>{extra.heading}</h3>
            <p>
              <Words line={extra.text} />
            </p>
          </section>
        )}
      </div>
      <div class="aid-back">
        <Lines part={part} once={once} />
        <p class="aid-close">
          {part.close} {titleOf(settings, start.course.title, language)}. {fill(t.about.version, { version: outline.version })}
        </p>
      </div>
    </Paper>
  );
};

const Section = ({ name, part, role }: { name: AidSection; part: AidPart; role: string }) => {
  const { heading, note, points } = part.sections[name];
  const List = name === 'steps' ? 'ol' : 'ul';
  return (
    <section class={`aid-${name}`}>
      <h3>{heading}</h3>
      <List>
        {points
          .filter(({ roles }) => forRole(roles, role))
          .map(({ text }) => (
            <li>
              <Words line={text} />
            </li>
          ))}
      </List>
      {note && (
        <p>
          <Words line={note} />
        </p>
      )}
    </section>
  );
};

/** 911 first, then the organization's own lines or room to write them in, then the national ones. */
const Lines = ({ part: { call, channels }, once }: { part: AidPart; once: string | undefined }) => {
  const around = useSurroundings();
  const { settings, now } = useCourse().launched;
  const line = (id: string, use: ComponentChildren, name?: string) => {
    const channel = around.channels[id];
    return (
      channel && (
        <div class="line" key={id}>
          <p class="line-name">{name || <Words line={channel.name} bare />}</p>
          <p class="line-number">
            <ChannelLink channel={channel} />
          </p>
          <p class="note">
            {use} {!once && checkedOn(around, channel.checked)}
          </p>
        </div>
      )
    );
  };
  return (
    <section class="aid-call">
      <h3>
        {call.heading} {once && <span class="note">({checkedOn(around, once)})</span>}
      </h3>
      <div class="aid-first">
        {line('emergency', '', call.danger)}
        {!stateLineHolds(settings, now()) && line('state-line', <span class="aid-blank">{call.number}</span>)}
        <LocalLines />
        {!settings.contacts.length && <p class="aid-blank">{call.who}</p>}
      </div>
      <LocalSteps />
      <div class="aid-lines">{channels.map(({ id, use }) => line(id, `${use}.`))}</div>
    </section>
  );
};
