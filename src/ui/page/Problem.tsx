import { useId } from "react";

/** Something did not work: what, in plain words, what is still here, and the way to try again. */
export function Problem({ title, messages, details = [], onTryAgain }: ProblemProps) {
  const id = useId();
  return (
    <div className="csi-problem" role="alert" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
      {details.length === 0 ? null : (
        <ul className="csi-bullets">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {onTryAgain === undefined ? null : (
        <p>
          <button type="button" className="csi-button csi-button--strong" onClick={onTryAgain}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

interface ProblemProps {
  readonly title: string;
  readonly messages: readonly string[];
  readonly details?: readonly string[];
  readonly onTryAgain?: () => void;
}
