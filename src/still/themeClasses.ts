import { attributeText, type FigureChild, node } from '../drawing/node';

/** Classes for what differs from theme to theme: the page knows its own only once it is shown. */
export class ThemeClasses {
  private readonly names = new Map<string, string>();

  private nameOf(rule: string): string {
    const name = this.names.get(rule) ?? `still-${this.names.size}`;
    this.names.set(rule, name);
    return name;
  }

  private mergeOne(light: FigureChild, dark: FigureChild | undefined): FigureChild {
    if (typeof light === 'string' || typeof dark !== 'object') return light;
    const same: Record<string, string | number | undefined> = {};
    const rules: string[] = [];
    for (const [name, value] of Object.entries(light.attributes)) {
      if (value === undefined) continue;
      const [inLight, inDark] = [value, dark.attributes[name] ?? value].map(attributeText);
      if (inLight === inDark) same[name] = value;
      else rules.push(`${name}: light-dark(${inLight}, ${inDark})`);
    }
    const className = rules.length === 0 ? undefined : this.nameOf(rules.join('; '));
    return node(light.tag, { ...same, className }, ...this.merge(light.children, dark.children));
  }

  /** One picture of the same drawn for either theme: where they differ, an element has a class. */
  merge(light: readonly FigureChild[], dark: readonly FigureChild[]): FigureChild[] {
    return light.map((child, index) => this.mergeOne(child, dark[index]));
  }

  /** The style sheet of all classes given so far. */
  get css(): string {
    return [...this.names].map(([rules, name]) => `.${name} { ${rules}; }\n`).join('');
  }
}
