// The host's own script: it notes what its policy forbids, and answers what is handed in.
const violations = [];
window.violations = violations;
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
});
addEventListener('error', ({ message }) => violations.push(`uncaught: ${message}`));
document.addEventListener('oxsubmit', (event) => {
  event.respondWith(fetch('answer.json').then((answer) => answer.json()));
});
