import { ProjectText } from '../store/ProjectText';
import { useView } from '../store/useView';
import { KeysButton } from './KeysButton';
import { LanguageSwitch } from './LanguageSwitch';
import { OpenEvents } from './OpenEvents';
import { ShareButton } from './share/ShareButton';
import { ThemeSwitch } from './ThemeSwitch';
import type { ThemeChoice } from './themeChoice';
import './header.css';

interface HeaderProps {
  readonly themeChoice: ThemeChoice;
  readonly onTheme: (choice: ThemeChoice) => void;
  readonly onFiles: (files: Iterable<File>) => void;
}

/** What the page is, and how it is shown. */
export function Header({ themeChoice, onTheme, onFiles }: HeaderProps) {
  const { title, tagline } = useView(({ dataset }) => dataset.project);
  return (
    <header className="app-header">
      <h1 className="app-title">
        <ProjectText text={title} />
      </h1>
      {tagline && (
        <p className="app-tagline">
          <ProjectText text={tagline} />
        </p>
      )}
      <div className="app-settings">
        <OpenEvents onFiles={onFiles} />
        <ShareButton />
        <KeysButton />
        <ThemeSwitch choice={themeChoice} onChoose={onTheme} />
        <LanguageSwitch />
      </div>
    </header>
  );
}
