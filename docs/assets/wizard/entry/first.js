// @ts-check
// The first script of the page: load the wizard, or say why it does not run.
// Plain old syntax on purpose: it must run where the wizard itself does not parse.
(function () {
  /** @param {string} name */
  function reveal(name) {
    document.querySelectorAll('[data-part="' + name + '"]').forEach(function (node) {
      node.removeAttribute("hidden");
    });
  }
  function broken() {
    reveal("broken");
  }
  import("../wizard.js").then(
    function () {
      // An empty file is a module, too.
      if (!customElements.get("parcel-wizard")) broken();
    },
    function (error) {
      if (!(error instanceof SyntaxError)) return broken();
      // Half a file does not parse either: only where whole files do not is the browser too old.
      import("./syntax.js").then(broken, function (again) {
        reveal(again instanceof SyntaxError ? "old" : "broken");
      });
    }
  );
})();
