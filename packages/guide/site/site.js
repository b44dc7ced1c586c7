// A button on every snippet that copies it. Without scripts, or where copying is not allowed, there is none.
const words = {
  en: { copy: 'Copy', copied: 'Copied' },
  de: { copy: 'Kopieren', copied: 'Kopiert' },
};
const { copy, copied } = words[document.documentElement.lang] ?? words.en;
const status = document.querySelector('.status');

if (navigator.clipboard)
  for (const figure of document.querySelectorAll('.snippet')) {
    const code = figure.querySelector('pre');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = copied;
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = copy;
        status.textContent = '';
      }, 2000);
    });
    figure.append(button);
  }
