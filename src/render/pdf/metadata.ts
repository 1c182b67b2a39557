/**
 * XMP metadata, equal to the Info dictionary entry by entry, with the PDF/UA identifier beside the PDF/A one.
 * The backend writes XMP without escaping, so its own part is switched off and this one takes its place.
 */
import type { Metadata } from '../../model/styled-issue.ts';
import type { PdfDocument } from './backend.ts';

/** @param isTagged the document may call itself PDF/UA */
export function writeMetadata(pdf: PdfDocument, metadata: Metadata, isTagged: boolean): void {
  pdf._addInfo = () => {
    pdf.appendXML(xmp(pdf.info, metadata));
    if (isTagged) pdf.appendXML(ACCESSIBILITY);
  };
}

function xmp(info: Readonly<Record<string, unknown>>, metadata: Metadata): string {
  const value = (key: string) => escapeXml(String(info[key] ?? ''));
  const date = (key: string) => `${(info[key] as Date).toISOString().slice(0, 19)}Z`;
  return [
    description('xmlns:dc="http://purl.org/dc/elements/1.1/"', [
      '<dc:format>application/pdf</dc:format>',
      info.Title ? `<dc:title>${alternative(value('Title'))}</dc:title>` : '',
      info.Author
        ? `<dc:creator><rdf:Seq><rdf:li>${value('Author')}</rdf:li></rdf:Seq></dc:creator>`
        : '',
      info.Subject ? `<dc:description>${alternative(value('Subject'))}</dc:description>` : '',
      `<dc:language><rdf:Bag><rdf:li>${escapeXml(metadata.language)}</rdf:li></rdf:Bag></dc:language>`,
    ]),
    description('xmlns:xmp="http://ns.adobe.com/xap/1.0/"', [
      `<xmp:CreateDate>${date('CreationDate')}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${date('ModDate')}</xmp:ModifyDate>`,
      `<xmp:CreatorTool>${value('Creator')}</xmp:CreatorTool>`,
    ]),
    description('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', [
      `<pdf:Producer>${value('Producer')}</pdf:Producer>`,
      info.Keywords ? `<pdf:Keywords>${value('Keywords')}</pdf:Keywords>` : '',
    ]),
  ].join('\n');
}

function description(namespace: string, properties: readonly string[]): string {
  const lines = properties.filter((property) => property !== '');
  return `<rdf:Description rdf:about="" ${namespace}>\n${lines.join('\n')}\n</rdf:Description>`;
}

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(FORBIDDEN_IN_XML, '');
}

/** Control characters cannot stand in XML 1.0 in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * The identifier of PDF/UA. PDF/A does not know it, and a property that it does not know must be described
 * (ISO 19005-2, 6.6.2.3.3).
 */
const ACCESSIBILITY = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
