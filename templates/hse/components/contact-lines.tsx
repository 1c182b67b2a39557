/** Contact lines, for the about page and the back page: the same facts, two looks. */
import type { Contacts, Context, Node } from 'digest-press/jsx-runtime';

/** A label that says what it is, «Официальный телеграм-канал института». */
const NAMES_TELEGRAM = /телегра|telegram/iu;

interface ContactLinesProps {
  context: Context;
  contacts: Contacts;
  style: string;
  linkStyle: string;
}

export function ContactLines(props: ContactLinesProps): Node {
  const { context, contacts, style, linkStyle } = props;
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
