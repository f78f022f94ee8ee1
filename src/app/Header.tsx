import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
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
  const { lang } = useTranslate();
  const title = useView(({ dataset }) => dataset.project.title[lang]);
  const tagline = useView(({ dataset }) => dataset.project.tagline?.[lang]);
  return (
    <header className="app-header">
      <h1 className="app-title">{title}</h1>
      {tagline !== undefined && <p className="app-tagline">{tagline}</p>}
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
