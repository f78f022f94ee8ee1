import { findQuote } from '../../compile/findQuote';
import { wordsAt } from '../guess/found';
import { dateChoices, guessRecord } from '../guess/guessRecord';
import { placeRolesIn } from '../guess/placeRole';
import { type ProjectLists, readLists } from '../guess/projectLists';
import { sameAs } from '../guess/sameAs';
import type { Checker } from './checker';
import type { Inquiries, Inquiry, InquiryName } from './protocol';

type Told = Inquiries[InquiryName]['found'] | null;

function datesOf(lists: ProjectLists, id: string): Told {
  const record = lists.events.find((event) => event.id === id);
  if (!record) return [];
  const found = record.evidence.flatMap((quote) => {
    const document = lists.documents.get(quote.source);
    const place = document && findQuote(document, quote);
    return document && place?.ok
      ? dateChoices(wordsAt(document, place.span), record.status, lists)
      : [];
  });
  return [...new Map(found.map((choice) => [choice.when, choice])).values()];
}

/** Answers a question about the project as it is; `null` where what it asks about is not there. */
export function tell({ input }: Checker, inquiry: Inquiry): Told {
  const lists = readLists(input);
  if (!('documents' in lists)) return null;
  switch (inquiry.what) {
    case 'guess': {
      const document = lists.documents.get(inquiry.words.source);
      return document ? guessRecord(wordsAt(document, inquiry.words), lists) : null;
    }
    case 'dates':
      return datesOf(lists, inquiry.record);
    case 'placeRoles': {
      const record = lists.events.find(({ id }) => id === inquiry.record);
      return record ? placeRolesIn(lists, record, inquiry.words) : null;
    }
    case 'same': {
      const record = lists.events.find(({ id }) => id === inquiry.record);
      return record ? sameAs(record, lists.events) : null;
    }
  }
}
