// For hosts that take only classic scripts: loads the module that lies next to it. Its text is kept in the syntax of 2015
// and before, but for `import()`, since such hosts often check it.
(function () {
  const tag = document.currentScript as HTMLScriptElement | null;
  if (!tag) return;
  void import(new URL('oxbow.js', tag.src).href).then(function (loader) {
    loader.connectPage(document, tag.dataset);
  });
})();
