import { useState } from 'react';
import type { WrittenActor } from '../../compile/written';
import { ACTOR_ROLES_OF_KIND } from '../../domain/rolesOfKind';
import { ACTOR_ROLES, type ActorRole } from '../../domain/vocabulary';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { newActor } from '../work/nameEdits';
import { carriedByNames } from '../work/quoteEdits';
import { changeRecord } from '../work/recordEdits';
import type { Change } from '../work/work';
import { type Choice, Combobox } from './Combobox';
import { CARD_WORDS } from './cardWords';
import { Field } from './Field';
import { rankOf } from './folded';
import { NameOffers } from './NameOffers';
import { NewActorForm } from './NewActorForm';
import { useCard, useNames, useText } from './useCard';

const MOST = 8;

const namesOf = ({ name, acronym, aliases = [] }: WrittenActor): string[] => [
  ...Object.values(name),
  ...Object.values(acronym ?? {}),
  ...aliases,
];

/** Who took part, each with a part; by name or alias, or new. */
export function ActorsField() {
  const t = useMessages(CARD_WORDS);
  const text = useText();
  const { record, base, make } = useCard();
  const { actors } = base.work;
  const [making, setMaking] = useState<string | null>(null);
  const roleOfNext: ActorRole =
    ACTOR_ROLES_OF_KIND[record.kind].find((role) =>
      record.actors.length === 0 ? true : role === 'subject',
    ) ?? 'subject';
  const add = (actor: string, names: readonly string[], extra: readonly Change[] = []) =>
    make(
      changeRecord(
        base,
        record.id,
        (it) => ({
          ...it,
          actors: [...it.actors, { actor, role: roleOfNext }],
          evidence: carriedByNames(it.evidence, 'actors', names),
        }),
        extra.length > 0 ? { name: 'actor_added', extra } : {},
      ),
    );
  const choices = (typed: string): Choice[] => {
    const fitting = actors
      .map((actor) => ({ actor, rank: rankOf(typed, namesOf(actor)) }))
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .slice(0, MOST)
      .map(({ actor }) => ({
        key: actor.id,
        label: text(actor.name),
        hint: t(`card.actorKind.${actor.kind}`),
      }));
    if (typed.trim() === '') return fitting;
    return [...fitting, { key: '', label: t('card.actor.new', { name: typed.trim() }), hint: '' }];
  };
  return (
    <Field field="actors">
      <ul className="card-rows">
        {record.actors.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one actor may have two parts
          <ActorRow key={index} index={index} />
        ))}
      </ul>
      <Combobox
        label={t('card.actor.add')}
        placeholder={t('card.actor.hint')}
        choicesFor={choices}
        onChoose={({ key }, typed) => {
          const known = actors.find(({ id }) => id === key);
          if (known) add(known.id, namesOf(known));
          else setMaking(typed);
        }}
      />
      <NameOffers field="actors" />
      {making !== null && (
        <NewActorForm
          name={making}
          onClose={() => setMaking(null)}
          onMake={(name, kind, aliases) => {
            const { actor, change } = newActor(base.work, { name, kind, aliases });
            add(actor.id, [name, ...aliases], [change]);
            setMaking(null);
          }}
        />
      )}
    </Field>
  );
}

function ActorRow({ index }: { readonly index: number }) {
  const t = useMessages(CARD_WORDS);
  const all = useTranslate();
  const { record, base, make } = useCard();
  const nameOf = useNames().actor;
  const entry = record.actors[index];
  if (!entry) return null;
  const name = nameOf(entry.actor);
  const allowed = ACTOR_ROLES_OF_KIND[record.kind];
  const roles = ACTOR_ROLES.filter((role) => allowed.includes(role) || role === entry.role);
  return (
    <li className="card-row">
      <strong className="card-name">
        <bdi>{name}</bdi>
      </strong>
      <select
        className="card-input"
        aria-label={t('card.actor.role', { name })}
        value={entry.role}
        onChange={({ target }) => {
          const role = ACTOR_ROLES.find((each) => each === target.value) ?? entry.role;
          make(
            changeRecord(base, record.id, (it) => ({
              ...it,
              actors: it.actors.with(index, { ...entry, role }),
            })),
          );
        }}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {all(`panel.actorRole.${role}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="card-remove"
        aria-label={t('card.remove', { name })}
        onClick={() =>
          make(
            changeRecord(base, record.id, (it) => ({
              ...it,
              actors: it.actors.toSpliced(index, 1),
            })),
          )
        }
      >
        ×
      </button>
    </li>
  );
}
