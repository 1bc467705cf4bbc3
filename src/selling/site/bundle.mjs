// Bundle the scripts with their libraries. The results are committed, so that building the book needs Python alone.
//   widgets/dist/<widget>.js   whole, for Jupyter (anywidget takes one file)
//   site/dist/                 split, for the published page: what two widgets share is sent once
import { build } from "esbuild";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const widgets = resolve(here, "../widgets");
const names = readdirSync(widgets)
  .filter((file) => file.endsWith(".py") && readdirSync(widgets).includes(file.replace(".py", ".js")))
  .map((file) => basename(file, ".py"))
  .sort();
const common = {
  bundle: true,
  format: "esm",
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "linked",
};

const whole = join(widgets, "dist");
rmSync(whole, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: names.map((name) => join(widgets, `${name}.js`)),
  outdir: whole,
  legalComments: "inline",
});

const split = join(here, "dist");
rmSync(split, { recursive: true, force: true });
const { metafile } = await build({
  ...common,
  entryPoints: [
    join(here, "host.js"),
    join(here, "worker.js"),
    join(here, "mode.js"),
    join(here, "marks.js"),
    ...names.map((name) => join(widgets, `${name}.js`)),
  ],
  outdir: split,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  splitting: true,
  loader: { ".wasm": "file" },
  external: ["module", "path", "url", "fs"],
  metafile: true,
});
const entries = Object.entries(metafile.outputs).filter(([, output]) => output.entryPoint);
const manifest = Object.fromEntries(
  entries
    .map(([file, output]) => [basename(output.entryPoint, ".js"), relative(split, resolve(file))])
    .filter(([, file]) => file.endsWith(".js"))
    .sort(),
);
writeFileSync(join(split, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
