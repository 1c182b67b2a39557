/** Contact lines: in full on the back page; the about page spares the room, and a channel that is one of its resources. */
import type { Contacts, Context, Node } from 'digest-press/jsx-runtime';

/** A label that says what it is, «Официальный телеграм-канал института». */
const NAMES_TELEGRAM = /телегра|telegram/iu;

interface ContactLinesProps {
  context: Context;
  contacts: Contacts;
  style: string;
  linkStyle: string;
  inFull?: boolean;
}

export function ContactLines(props: ContactLinesProps): Node {
  const { context, style, linkStyle, inFull = false } = props;
  const contacts = inFull ? props.contacts : inShort(props.contacts, context);
  const labels = context.labels();
  const { phone, fax, email, web, telegram } = contacts;
  const place = placeOf(contacts);
  return (
    <>
      {place === '' ? null : <text style={style}>{`${labels.address}: ${place}`}</text>}
      {phone === undefined ? null : <text style={style}>{`${labels.phone}: ${phone}`}</text>}
      {fax === undefined ? null : <text style={style}>{`${labels.fax}: ${fax}`}</text>}
      {email === undefined ? null : (
        <text style={style}>
          {`${labels.email}: `}
          <hyperlink to={`mailto:${email}`} style={linkStyle} verbatim>
            {email}
          </hyperlink>
        </text>
      )}
      {web === undefined ? null : (
        <text style={style}>
          {`${labels.web}: `}
          <hyperlink to={web} style={linkStyle} verbatim>
            {shownAddress(web)}
          </hyperlink>
        </text>
      )}
      {telegram === undefined ? null : (
        <text style={style}>
          {telegramLabel(telegram.label, labels)}
          <hyperlink to={telegram.url} style={linkStyle}>
            {telegram.label}
          </hyperlink>
        </text>
      )}
    </>
  );
}

function inShort({ room, telegram, ...others }: Contacts, { issue }: Context): Contacts {
  const isResource = issue.resources.some(({ url }) => url === telegram?.url);
  return {
    ...others,
    ...(room === undefined || others.address !== undefined ? {} : { room }),
    ...(telegram === undefined || isResource ? {} : { telegram }),
  };
}

/** What stands before the channel's own label. */
function telegramLabel(label: string, labels: ReturnType<Context['labels']>): string {
  const { telegram } = labels;
  return telegram === undefined || NAMES_TELEGRAM.test(label) ? '' : `${telegram}: `;
}

function placeOf({ address, room }: Contacts): string {
  return [address, room].filter((part) => part !== undefined).join(', ');
}

/** Without scheme and final slash. */
function shownAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
