import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's decorator `property` without its half for standard decorators, which our sources do not use: a light element has to
 * stay small.
 */
export function property(options?: PropertyDeclaration): PropertyDecorator {
  return (prototype, name) => {
    const isAccessor = Object.hasOwn(prototype, name);
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    return (isAccessor ? Object.getOwnPropertyDescriptor(prototype, name) : undefined) as void;
  };
}
