import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["**/dist/", "node_modules/", ".venv/", "_build/"] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2022, sourceType: "module", globals: globals.browser },
    rules: { eqeqeq: "error", "prefer-const": "error", "no-eval": "error", "no-implied-eval": "error" },
  },
  { files: ["**/bundle.mjs"], languageOptions: { globals: globals.node } },
];
