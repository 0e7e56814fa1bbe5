/** What is used of Trusted Types, which the language's own types do not know yet. */
type TrustedTypes = {
  /** A trusted address passes wherever a string would; so it is typed as one. */
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
};

interface Window {
  trustedTypes?: TrustedTypes;
}
