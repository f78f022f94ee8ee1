import { useEffect, useId, useRef } from 'react';
import type { Lang } from '../../domain/record';
import { useMessages } from '../../ui/useMessages';
import { LONGEST_TITLE } from '../work/naming';
import { changeRecord } from '../work/recordEdits';
import { CARD_WORDS } from './cardWords';
import { FieldIssues } from './FieldIssues';
import { useCard } from './useCard';
import { useTyped } from './useTyped';

/** Below this many characters left the count says so. */
const FEW_LEFT = 10;

/** The title in each language of the project; `isNew` puts the cursor there. */
export function TitleField({ isNew }: { readonly isNew: boolean }) {
  const { base } = useCard();
  const { languages } = base.work.project;
  return (
    <div className="card-title">
      {languages.map((lang, index) => (
        <TitleIn
          key={lang}
          lang={lang}
          isOnly={languages.length === 1}
          isAsked={isNew && index === 0}
        />
      ))}
      <FieldIssues field="title" />
    </div>
  );
}

interface TitleInProps {
  readonly lang: Lang;
  readonly isOnly: boolean;
  readonly isAsked: boolean;
}

function TitleIn({ lang, isOnly, isAsked }: TitleInProps) {
  const t = useMessages(CARD_WORDS);
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const { record, base, make } = useCard();
  const written = record.title[lang] ?? '';
  const typed = useTyped(written, (text) =>
    make(
      changeRecord(base, record.id, (it) => ({
        ...it,
        // Spaces that do not break are meant, as French has them in numbers.
        title: { ...it.title, [lang]: text.replace(/[ \t\r\n]+/g, ' ').trim() },
      })),
    ),
  );
  useEffect(() => {
    if (!isAsked) return;
    input.current?.focus();
    input.current?.select();
  }, [isAsked]);
  const left = LONGEST_TITLE - typed.value.length;
  return (
    <div className="card-title-in">
      <label htmlFor={id}>
        {isOnly ? t('card.title') : t('card.title.in', { language: t(`card.lang.${lang}`) })}
      </label>
      <span className={`card-count${left < FEW_LEFT ? ' is-few' : ''}`} id={`${id}-count`}>
        {t('card.title.count', { count: typed.value.length, most: LONGEST_TITLE })}
      </span>
      <textarea
        {...typed}
        ref={input}
        id={id}
        lang={lang}
        rows={1}
        maxLength={LONGEST_TITLE}
        aria-describedby={`${id}-count`}
        onKeyDown={(event) => {
          // A title has one line.
          if (event.key === 'Enter') {
            event.preventDefault();
            typed.onBlur();
          }
          typed.onKeyDown(event);
        }}
      />
    </div>
  );
}
