// @ts-check
// Plain old syntax on purpose: this file must run where the wizard itself does not parse.
(function () {
  /** @param {string} name */
  function reveal(name) {
    document.querySelectorAll('[data-part="' + name + '"]').forEach(function (node) {
      node.removeAttribute("hidden");
    });
  }
  import("./wizard.js").catch(function (error) {
    reveal(error instanceof SyntaxError ? "old" : "broken");
  });
})();
