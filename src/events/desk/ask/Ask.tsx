import type { Answers, ColumnMapping, Question } from '../../read/outcome';
import { EncodingDialog } from './EncodingDialog';
import { MappingDialog } from './MappingDialog';
import { OrderDialog } from './OrderDialog';
import { PartsDialog } from './PartsDialog';

interface AskProps {
  /** Name of the file, or of the part of it. */
  readonly name: string;
  readonly question: Question;
  /** Files that come after this one. */
  readonly waiting: number;
  readonly onAnswer: (answers: Answers) => void;
  /** What the columns mean, of this file and of those that come after it with the same columns. */
  readonly onAnswerAlike: (mapping: ColumnMapping) => void;
  /** An answer after which the same is asked of what the file is then. */
  readonly onAskAgain: (answers: Answers) => void;
  readonly onParts: (parts: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** What has to be known of a file before it can be read. */
export function Ask(props: AskProps) {
  const { name, question, waiting, onAnswer, onAnswerAlike, onAskAgain, onParts, onCancel } = props;
  switch (question.about) {
    case 'columns':
      return (
        <MappingDialog
          name={name}
          table={question.table}
          waiting={waiting}
          onAnswer={(mapping, forAlike) =>
            forAlike ? onAnswerAlike(mapping) : onAnswer({ mapping })
          }
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
