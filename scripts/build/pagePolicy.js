/**
 * The pages' content-security policy.
 *
 * - Scripts: our own files and Microsoft's; no inline script, no eval.
 * - Workers: our own file only; the pane computes in one.
 * - Styles: Fluent UI writes its rules through the object model into style elements that are empty in the page, so the
 *   digest of the empty text is all that has to be allowed (not 'unsafe-inline').
 * - connect-src 'none', and no frames: nothing of the workbook can be sent anywhere. This also stops the frame for usage
 *   data that Microsoft's script opens when the page stands outside Office.
 *
 * The web server adds what a page cannot say of itself: which sites may frame it (README).
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "worker-src 'self'",
  "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');
