/** Contact lines, for the about page and the back page: the same facts, two looks. */
import type { Contacts, Context, Node } from 'digest-press/jsx-runtime';

export interface ContactLinesProps {
  context: Context;
  contacts: Contacts;
  style: string;
  linkStyle: string;
  /** The back page gives the room and the channel too. */
  full?: boolean;
}

export function ContactLines(props: ContactLinesProps): Node {
  const { context, contacts, style, linkStyle, full = false } = props;
  const labels = context.labels();
  const { address, room, phone, fax, email, web, telegram } = contacts;
  const place = full ? [address, room].filter((part) => part !== undefined).join(', ') : address;
  return (
    <>
      {place === undefined || place === '' ? null : (
        <text style={style}>{`${labels.address}: ${place}`}</text>
      )}
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
      {!full || telegram === undefined ? null : (
        <text style={style}>
          <hyperlink to={telegram.url} style={linkStyle}>
            {telegram.label}
          </hyperlink>
        </text>
      )}
    </>
  );
}

/** Lines that these contacts take on the page on the unit; a long address takes two. */
export function contactCount({ address, phone, fax, email, web }: Contacts): number {
  const lines = [phone, fax, email, web].filter((part) => part !== undefined).length;
  return lines + (address ? Math.ceil((address.length + 7) / 44) : 0);
}

/** Without scheme and final slash. */
function shownAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
