// @ts-check
// For browsers without modules: say so, the static pages are all there.
document.querySelectorAll('[data-part="old"]').forEach(function (node) {
  node.removeAttribute("hidden");
});
