// A button on every snippet that copies it. Without scripts, or without a clipboard, there is none; where the browser does not let us
// copy, the snippet is selected for the keys that do.
const words = {
  en: { copy: 'Copy', copied: 'Copied', denied: 'Not copied: press Ctrl+C or ⌘C' },
  de: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    denied: 'Nicht kopiert: Strg+C oder ⌘C drücken',
  },
};
const { copy, copied, denied } = words[document.documentElement.lang] ?? words.en;
const status = document.querySelector('.status');

if (navigator.clipboard)
  for (const figure of document.querySelectorAll('.snippet')) {
    const code = figure.querySelector('pre');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy;
    const say = (text, seconds) => {
      status.textContent = text;
      setTimeout(() => {
        button.textContent = copy;
        if (status.textContent !== text) return;
        status.textContent = '';
        status.classList.remove('shown');
      }, seconds * 1000);
    };
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
      } catch {
        getSelection().selectAllChildren(code);
        status.classList.add('shown');
        say(denied, 10);
        return;
      }
      status.classList.remove('shown');
      button.textContent = copied;
      say(copied, 2);
    });
    figure.append(button);
  }
