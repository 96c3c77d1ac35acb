/**
 * Runs in CloudFront before a file is fetched: a path whose last part has no extension is a page of the app, which its own router
 * shows. A missing file stays missing, and the API's answers are not touched, as error pages of the distribution would.
 */
export const pagePaths = `function handler(event) {
  var request = event.request;
  if (!/[^/][.][^./]*$/.test(request.uri)) request.uri = '/index.html';
  return request;
}
`;
