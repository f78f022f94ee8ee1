import { useCallback, useEffect, useRef, useState } from 'react';
import { reportFault } from '../ui/reportFault';
import type { FoundProject } from './findProject';
import { keepProject } from './keptProjects';
import { type Opening, openInWorker } from './openInWorker';
import { addressOf, localKey } from './projectAddress';
import type { Refusal } from './Refused';

/** What is being done with a project, or came of it. */
type Step =
  | { readonly step: 'checking'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly refusal: Refusal }
  /** In order, kept, and at this address. */
  | { readonly step: 'ready'; readonly name: string; readonly address: string };

/** Leaves the page for another project; the same one, opened anew, is shown anew. */
export function goTo(address: string): void {
  const withoutHash = (href: string) => href.replace(/#.*/s, '');
  if (withoutHash(address) === withoutHash(location.href)) location.reload();
  else location.assign(address);
}

/** Checks a project and keeps it on this device, where its address finds it. */
async function takeIn({ name }: FoundProject, opening: Opening): Promise<Step> {
  const outcome = await opening.outcome;
  switch (outcome.type) {
    case 'other':
      return { step: 'refused', name, refusal: { code: 'not_project', detail: '' } };
    case 'refused':
      return { step: 'refused', name, refusal: outcome.refusal };
    case 'opened': {
      const { parts, report, files } = outcome;
      const key = localKey(parts.dataset.version);
      try {
        await keepProject(key, { name, parts, report }, files);
      } catch (error) {
        reportFault(error);
        return { step: 'refused', name, refusal: { code: 'no_room', detail: '' } };
      }
      return { step: 'ready', name, address: addressOf(key) };
    }
  }
}

/** Opens projects, one at a time: the newest that was asked for. */
export function useOpening() {
  const [step, setStep] = useState<Step | null>(null);
  const current = useRef<Opening | null>(null);
  const stop = useCallback(() => {
    current.current?.cancel();
    current.current = null;
    setStep(null);
  }, []);
  const open = useCallback(
    (found: FoundProject) => {
      stop();
      const opening = openInWorker(found.given);
      current.current = opening;
      setStep({ step: 'checking', name: found.name });
      void takeIn(found, opening).then((next) => {
        if (current.current === opening) setStep(next);
      });
    },
    [stop],
  );
  const refuse = useCallback(
    (name: string, refusal: Refusal) => {
      stop();
      setStep({ step: 'refused', name, refusal });
    },
    [stop],
  );
  useEffect(() => () => current.current?.cancel(), []);
  return { step, open, stop, refuse };
}
