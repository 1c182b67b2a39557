/** The one function of fontkit that is used; its objects are typed where they are used. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array): unknown;
}
