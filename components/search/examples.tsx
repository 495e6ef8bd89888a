type Props = {
  /** By the kind of input that each is. */
  examples: Readonly<Record<string, string>>;
  label: string;
  onTry: (example: string) => void;
};

/** Inputs to try with one click. */
export function Examples({ examples, label, onTry }: Props) {
  return (
    <div className="examples">
      <span id="examples">{label}</span>
      <ul aria-labelledby="examples">
        {Object.entries(examples).map(([kind, example]) => (
          <li key={kind}>
            <button
              type="button"
              className={kind === "words" ? "example" : "example code"}
              onClick={() => onTry(example)}
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
