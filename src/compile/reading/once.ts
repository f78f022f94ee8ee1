/** One value for each object, made when it is first asked for. */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** A text is read again for every record that quotes it; the texts of one project are far fewer. */
const MOST_TEXTS = 5_000;

/** One value for each text, made when it is first asked for. */
export function onceForText<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= MOST_TEXTS) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
