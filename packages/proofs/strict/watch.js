// Tells the page around what the policy of this one forbids, what nobody caught, and whether there is storage.
const tell = (message) => parent.postMessage({ watched: message }, '*');
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  tell(`${violatedDirective} ${blockedURI}`);
});
addEventListener('error', ({ message }) => tell(`uncaught: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => tell(`rejected: ${reason}`));
try {
  tell(`storage: ${localStorage.length}`);
} catch ({ name }) {
  tell(`storage: ${name}`);
}
// So that a proof can see that it would hear of a violation.
if (location.search === '?planted')
  addEventListener('load', () => document.body.setAttribute('style', 'color: red'));
addEventListener('load', () => {
  if ('polluted' in {} || '__pwned' in window) tell('code was executed');
});
