/** The parts that items of every kind are made of. */
import type {
  Button,
  Context,
  ImageReference,
  Item,
  Link,
  Node,
  Source,
} from 'digest-press/jsx-runtime';

export function itemName(section: number, item: number): string {
  return `item-${section}-${item}`;
}

interface TitleProps {
  item: Item;
  style: string;
  destination: string;
}

export function ItemTitle({ item, style, destination }: TitleProps): Node {
  return (
    <text
      style={style}
      tag="H2"
      span={item.titleSpan}
      destination={destination}
      outline={{ level: 2, title: item.title }}
    >
      {item.title}
    </text>
  );
}

export function Lead({ item }: { item: Item }): Node {
  return item.lead === undefined ? null : <content of={item.lead} style="lead" />;
}

interface EndingProps {
  context: Context;
  item: Item;
  /** Drawn after each link: the arrow of a download. */
  linkMark?: string;
}

/** What stands under the text: links, button, sources. */
export function Ending({ context, item, linkMark = '' }: EndingProps): Node {
  return (
    <>
      <LinkLine links={item.links} mark={linkMark} />
      <ButtonBox context={context} button={item.button} language={item.language} />
      <SourceLine context={context} item={item} />
    </>
  );
}

/** Whether the editor asks for a size or a place of a picture. */
export function hasWishes({ width, side, after }: ImageReference): boolean {
  return [width, side, after].some((wish) => wish !== undefined);
}

/** «Источник: ТАСС», without a full stop. */
function SourceLine({ context, item }: { context: Context; item: Item }): Node {
  const { sources } = item;
  if (sources.length === 0) return null;
  const labels = context.labels(item.language);
  return (
    <text style="source" language={item.language}>
      {sources.length > 1 ? labels.sources : labels.source}
      {': '}
      {sources.map((source, i) => [i === 0 ? null : ', ', <SourceName source={source} />])}
    </text>
  );
}

function SourceName({ source }: { source: Source }): Node {
  if (source.url === undefined) return <span span={source.span}>{source.name}</span>;
  return (
    <hyperlink to={source.url} span={source.span}>
      {source.name}
    </hyperlink>
  );
}

interface LinkLineProps {
  links: readonly Link[];
  mark: string;
}

function LinkLine({ links, mark }: LinkLineProps): Node {
  if (links.length === 0) return null;
  return (
    <text style="bulletin-link">
      {links.map((link, i) => [
        i === 0 ? null : '\u2003',
        <hyperlink to={link.url}>
          {link.label}
          <span verbatim>{mark === '' ? '' : `\u00A0${mark}`}</span>
        </hyperlink>,
      ])}
    </text>
  );
}

interface ButtonProps {
  context: Context;
  button: Button | undefined;
  language: string;
}

function ButtonBox({ context, button, language }: ButtonProps): Node {
  if (button === undefined) return null;
  const labels = context.labels(language);
  const label = button.label ?? labels.buttons[button.kind ?? 'site'];
  return (
    <stack
      link={button.url}
      background="deep"
      radius="3pt"
      padding={{ top: '7pt', right: '15pt', bottom: '7pt', left: '15pt' }}
      fit
      unbreakable
      keepWithPrevious
      marginTop={{ size: '10pt', stretch: '3pt' }}
      marginBottom="8pt"
      span={button.span}
    >
      <text style="button" language={language}>
        {label}
      </text>
    </stack>
  );
}
