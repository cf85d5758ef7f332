// Reads a document on standard input and writes it as it is kept for comparison: without examples, in one order.
let text = "";
for await (const part of process.stdin) {
  text += part;
}

function kept(node) {
  if (Array.isArray(node)) {
    return node.map(kept);
  }
  if (node === null || typeof node !== "object") {
    return node;
  }
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, value]) => !((name === "example" || name === "examples") && !isSchema(value)))
      .map(([name, value]) => [name, kept(value)]),
  );
}

// A property may itself be called "example".
function isSchema(value) {
  return value !== null && typeof value === "object" && ("$ref" in value || "type" in value || "allOf" in value);
}

console.log(JSON.stringify(kept(JSON.parse(text)), null, 1));
