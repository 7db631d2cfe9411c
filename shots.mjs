import { chromium } from "playwright";
const [,, base, out, ...specs] = process.argv;
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
for (const spec of specs) { const [path, width, name, h] = spec.split("@");
 const c = await b.newContext({ viewport: { width: +width, height: +(h||(width<500?780:900)) }, javaScriptEnabled: false });
 const p = await c.newPage(); await p.goto(base + path); await p.screenshot({ path: `${out}/${name}.png` }); 
 console.log(name, await p.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth - document.documentElement.clientWidth])); await c.close(); }
await b.close();
