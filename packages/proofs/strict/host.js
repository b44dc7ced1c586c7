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
// What else it answers is given by the proof, as plain values; what is not given it does not take.
for (const type of ['oxstatus', 'oxreply', 'oxwithdraw', 'oxrecall', 'oxkeep'])
  document.addEventListener(type, (event) => {
    const answer = window.answers?.[type]?.(event.target.id, event.detail);
    if (answer !== undefined) event.respondWith(Promise.resolve(structuredClone(answer)));
  });
