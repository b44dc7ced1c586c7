// For hosts that take only classic scripts: loads the module that lies next to it, with what its own address says behind the
// question mark. Such hosts often check the syntax, so apart from import() it is that of ES5.
(function (tag) {
  if (!tag) return;
  void import(new URL('oxbow.js' + new URL(tag.src).search, tag.src).href).then(function (loader) {
    loader.connectPage(document, tag.dataset);
  });
})(document.currentScript as HTMLScriptElement | null);
