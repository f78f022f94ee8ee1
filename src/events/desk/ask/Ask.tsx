import type { Answers, Question } from '../../read/outcome';
import { EncodingDialog } from './EncodingDialog';
import { MappingDialog } from './MappingDialog';
import { OrderDialog } from './OrderDialog';
import { PartsDialog } from './PartsDialog';

interface AskProps {
  /** Name of the file, or of the part of it. */
  readonly name: string;
  readonly question: Question;
  readonly onAnswer: (answers: Answers) => void;
  /** An answer after which the same is asked of what the file is then. */
  readonly onAskAgain: (answers: Answers) => void;
  readonly onParts: (parts: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** What has to be known of a file before it can be read. */
export function Ask({ name, question, onAnswer, onAskAgain, onParts, onCancel }: AskProps) {
  switch (question.about) {
    case 'columns':
      return (
        <MappingDialog
          name={name}
          table={question.table}
          onAnswer={(mapping) => onAnswer({ mapping })}
          onHeader={(hasHeader) => onAskAgain({ hasHeader })}
          onCancel={onCancel}
        />
      );
    case 'order':
      return (
        <OrderDialog
          {...{ name, question, onCancel }}
          onAnswer={(dayFirst) => onAnswer({ dayFirst })}
        />
      );
    case 'encoding':
      return (
        <EncodingDialog
          {...{ name, question, onCancel }}
          onAnswer={(encoding) => onAnswer({ encoding })}
        />
      );
    case 'parts':
      return <PartsDialog {...{ name, question, onCancel }} onAnswer={onParts} />;
  }
}
