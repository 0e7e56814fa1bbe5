/** What is used of Trusted Types, which the language's own types do not know yet. */
type TrustedTypes = {
  /** A trusted text passes wherever a string would; so it is typed as one. */
  createPolicy<Rule extends 'createScript' | 'createScriptURL'>(
    name: string,
    rules: Record<Rule, (text: string) => string>,
  ): Record<Rule, (text: string) => string>;
};

interface Window {
  trustedTypes?: TrustedTypes;
}
