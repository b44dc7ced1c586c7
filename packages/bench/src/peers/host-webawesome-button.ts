import '@awesome.me/webawesome/dist/components/button/button.js';
