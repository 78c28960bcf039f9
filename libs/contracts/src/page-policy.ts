/**
 * What a page of the dashboard may load (Content-Security-Policy): files of its own origin, and
 * nothing written into the page. Styles that scripts set on an element or make as a sheet are not
 * written into it, so that `style-src` needs no 'unsafe-inline' and no nonce.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
