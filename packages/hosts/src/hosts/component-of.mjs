// Without types: those of the components are of what is built, and those of the others of the sources.
import * as ours from '@oxbow/widgets/react';

/** `ox-okr-card` is `OxOkrCard`. */
export const componentOf = (tag) => {
  const name = tag.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
  return ours[name];
};
