// Set light or dark before the page is painted. The theme's own script for this stands inside the page, which a
// strict Content-Security-Policy forbids, and stops where the browser refuses storage.
const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
let mode = "auto";
try {
  mode = localStorage.getItem("mode") || mode;
} catch {
  // Refused: the system's preference decides.
}
document.documentElement.dataset.mode = mode;
document.documentElement.dataset.theme = mode === "auto" ? system : mode;

// Paper is light, whatever the screen is.
let onScreen = null;
addEventListener("beforeprint", () => {
  onScreen ??= document.documentElement.dataset.theme;
  document.documentElement.dataset.theme = "light";
});
addEventListener("afterprint", () => {
  document.documentElement.dataset.theme = onScreen ?? document.documentElement.dataset.theme;
  onScreen = null;
});
