import { renderToString } from 'preact-render-to-string';
import type { BlockView } from '../../src/content/blocks';
import type { PageOutline } from '../../src/domain/outline';
import type { LessonPart, StartPart } from '../../src/domain/parts';
import type { PageView } from '../../src/domain/view';
import { SurroundingsContext } from '../../src/ui/block-props';
import { PlainPage } from '../../src/ui/plain/page';
import { Solved } from '../../src/ui/plain/parts';

interface Shown {
  readonly start: StartPart;
  readonly page: PageOutline;
  readonly part: LessonPart;
  readonly language: string;
  /** The lesson is done. */
  readonly solved: boolean;
}

/** A page of a lesson in words alone, as HTML. */
export const renderPlain = ({ start, page, part, language, solved }: Shown): string => {
  const around = {
    language,
    t: start.strings,
    claims: part.claims,
    channels: Object.fromEntries(start.channels.map((channel) => [channel.id, channel])),
    art: part.art,
    announce: () => {},
  };
  return renderToString(
    <SurroundingsContext.Provider value={around}>
      <Solved.Provider value={solved}>
        <PlainPage page={page} view={part.pages[page.id] as PageView<BlockView>} />
      </Solved.Provider>
    </SurroundingsContext.Provider>,
  );
};
