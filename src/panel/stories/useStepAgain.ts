import { useView } from '../../store/useView';
import { usePanel } from '../usePanel';

/** Asks for the step anew; the button that does so goes, and leaves the focus to the heading. */
export function useStepAgain(): () => void {
  const place = useView((state) => state.story);
  const openStep = useView((state) => state.openStep);
  const { focusHeading } = usePanel();
  return () => {
    openStep(place && { ...place });
    focusHeading();
  };
}
