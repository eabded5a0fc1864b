/**
 * The address that the add-in is served from, with a slash at its end.
 *
 * Office loads add-ins over HTTPS only, so anything else is refused here instead of in Excel.
 *
 * @param {string} given - such as `https://tillagg.example.se/delarsrapport`.
 * @returns {string}
 * @throws {Error} when it is not an https address of a folder.
 */
export function servedFrom(given) {
  const refusal = (why) =>
    new Error(`base=${given}: ${why}, such as https://tillagg.example.se/delarsrapport/.`);
  if (!URL.canParse(given))
    throw refusal('give the whole address of the folder that the add-in is served from');
  const address = new URL(given);
  if (address.protocol !== 'https:')
    throw refusal('Office loads add-ins over HTTPS only; give an https address');
  if (address.search !== '' || address.hash !== '')
    throw refusal('give the address of a folder, without ? and #');
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}
