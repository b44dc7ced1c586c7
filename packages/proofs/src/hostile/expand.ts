/** One case of hostile-inputs.json. */
export interface HostileInput {
  id: string;
  kind:
    | 'text'
    | 'url'
    | 'json-attribute'
    | 'property'
    | 'date'
    | 'locale-or-zone'
    | 'number'
    | 'css'
    | 'dom'
    | 'message-or-endpoint';
  value: unknown;
  why: string;
  expect: string;
}

/** Makes of the file's markers (`$repeat`, `$cycle`, …) the values that JSON cannot hold; everything else stays as it is. */
export function expand(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const marker = value as Record<string, unknown>;
  if ('$repeat' in marker) {
    const [text, count] = marker['$repeat'] as [string, number];
    const [suffix, times] = (marker['$suffixRepeat'] ?? ['', 0]) as [string, number];
    return text.repeat(count) + suffix.repeat(times);
  }
  if ('$num' in marker) return Number(marker['$num']);
  if ('$fn' in marker) return () => 1;
  if ('$bigint' in marker) return BigInt(String(marker['$bigint']));
  if ('$never' in marker) return new Promise(() => {});
  if ('$date' in marker) return new Date(String(marker['$date']));
  if ('$frozen' in marker) return deepFreeze(structuredClone(marker['$frozen']));
  if ('$nullProto' in marker)
    return Object.assign(Object.create(null) as object, marker['$nullProto']);
  if ('$sparse' in marker) return new Array(Number(marker['$sparse']));
  if ('$array' in marker) {
    const [item, count] = marker['$array'] as [object, number];
    return Array.from({ length: count }, () => ({ ...item }));
  }
  if ('$manyKeys' in marker) {
    return Object.fromEntries(
      Array.from({ length: Number(marker['$manyKeys']) }, (_, index) => [`key${index}`, index]),
    );
  }
  if ('$nest' in marker) {
    let nested: object = {};
    for (let depth = 0; depth < Number(marker['$nest']); depth += 1) nested = { nested };
    return nested;
  }
  if ('$cycle' in marker) {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    return cycle;
  }
  if (Object.keys(marker).some((key) => key.startsWith('$')))
    throw new Error(`unknown marker ${JSON.stringify(marker)}`);
  return value;
}

function deepFreeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
