/**
 * A text that pdfkit writes twice: as it is into the document's information, and by a template
 * string into its XMP, which is XML. pdfkit does not escape there: '&' in a name broke the file.
 */
export class XmlText extends String {
  override toString(): string {
    return this.valueOf()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
  }
}
