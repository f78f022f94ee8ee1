import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { ACTOR_KINDS, type ActorKind } from '../../domain/vocabulary';
import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import { textOfSource } from '../work/built';
import { CARD_WORDS } from './cardWords';
import { useCard } from './useCard';

/** Longer words are no name; in UTF-16 units. */
const LONGEST_ALIAS = 60;

interface NewActorFormProps {
  readonly name: string;
  readonly onMake: (name: string, kind: ActorKind, aliases: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Someone who is on no list; the chosen words of the text become an alias. */
export function NewActorForm({ name: given, onMake, onClose }: NewActorFormProps) {
  const t = useMessages(CARD_WORDS);
  const { base } = useCard();
  const words = useWork((state) => state.words);
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(given);
  const [kind, setKind] = useState<ActorKind>('armed_group');
  useEffect(() => first.current?.focus(), []);
  const chosen = words
    ? (textOfSource(base.work, words.source)?.slice(words.start, words.end) ?? '')
    : '';
  const [alias, setAlias] = useState(chosen.length <= LONGEST_ALIAS ? chosen || given : given);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onMake(name, kind, alias.trim() === '' ? [] : [alias.trim()]);
  };
  return (
    <form className="card-new" onSubmit={submit} aria-label={t('card.actor.form')}>
      <label>
        {t('card.name')}
        <input
          ref={first}
          className="card-input"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label>
        {t('card.actor.kind')}
        <select
          className="card-input"
          value={kind}
          onChange={({ target }) =>
            setKind(ACTOR_KINDS.find((each) => each === target.value) ?? 'other')
          }
        >
          {ACTOR_KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`card.actorKind.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('card.actor.alias')}
        <input
          className="card-input"
          value={alias}
          onChange={({ target }) => setAlias(target.value)}
        />
      </label>
      <p className="card-buttons">
        <button type="submit" className="plain-button is-main">
          {t('card.make')}
        </button>
        <button type="button" className="plain-button" onClick={onClose}>
          {t('card.cancel')}
        </button>
      </p>
    </form>
  );
}
