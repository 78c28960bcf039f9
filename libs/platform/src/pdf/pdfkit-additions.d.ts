/** What pdfkit 0.20.2 accepts and its published types do not say yet. */
declare namespace PDFKit.Mixins {
  interface PDFFont {
    /** A parsed font: anything with the face of fontkit's `Font`. */
    registerFont(name: string, parsed: { layout(text: string): object }): this;
  }
  interface StructureElementOptions {
    /** Of a head cell: what it heads. */
    scope?: 'Row' | 'Column';
    /** Of a figure: left, top, right, bottom. */
    bbox?: [number, number, number, number];
    placement?: 'Block';
  }
}
