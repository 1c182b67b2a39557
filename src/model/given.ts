/** Optional fields: those that have a value. A field that is `undefined` is not the same as one that is not there (`exactOptionalPropertyTypes`). */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  const found: { -readonly [Name in keyof Fields]?: Fields[Name] } = {};
  for (const name in fields) if (fields[name] !== undefined) found[name] = fields[name];
  return found as Given<Fields>;
}

type Given<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
