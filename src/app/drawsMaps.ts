function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers keep only a few contexts: this one is given back at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

let found: boolean | undefined;

/** Whether this browser draws maps; tried once, as it may have to start a process for it. */
export function drawsMaps(): boolean {
  found ??= hasWebGl();
  return found;
}
