/** Where a branch leads that ends the prompt; no question can have this id. */
export const end = 'end';
