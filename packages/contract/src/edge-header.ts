/** What the public edge adds to each request to the API, with a secret that only it and the API know. */
export const edgeHeader = 'x-portolan-edge';
