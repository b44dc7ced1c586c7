import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `property` for the script tag build, without its half for standard decorators, which our sources do not use: the
 * loader has to stay small.
 */
export function property(options?: PropertyDeclaration): PropertyDecorator {
  return (prototype, name) => {
    const isAccessor = Object.hasOwn(prototype, name);
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    return (isAccessor ? Object.getOwnPropertyDescriptor(prototype, name) : undefined) as void;
  };
}
