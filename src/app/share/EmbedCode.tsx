import { useState } from 'react';
import { LANGS, type Lang } from '../../domain/record';
import { useView } from '../../store/useView';
import { appAddress, embedAddress } from '../../ui/embedded';
import { SHARE } from '../../ui/messages/share';
import { messagesIn, useMessages } from '../../ui/useMessages';
import { NewTabLink } from '../NewTabLink';
import { CopyField } from './CopyField';
import { embedCode, embedHash } from './embedCode';

/** Offered heights in CSS pixels: a column's width on a phone, beside text, and across a page. */
const HEIGHTS = [400, 520, 640] as const;
const USUAL_HEIGHT = 640;

interface EmbedCodeProps {
  /** Of the view to embed. */
  readonly hash: string;
  readonly usualLang: Lang;
}

/** The code that puts the quiet page into another one, with the two things one may want to set. */
export function EmbedCode({ hash, usualLang }: EmbedCodeProps) {
  const t = useMessages(SHARE);
  const title = useView(({ dataset }) => dataset.project.title);
  const [lang, setLang] = useState(usualLang);
  const [height, setHeight] = useState<number>(USUAL_HEIGHT);
  const address = embedAddress(appAddress(), embedHash(hash, lang));
  const code = embedCode({
    address,
    title: messagesIn(SHARE, lang)('share.frameTitle', { title: title[lang] }),
    height,
  });
  return (
    <>
      <div className="share-choices">
        <label>
          {t('share.height')}
          <select value={height} onChange={({ target }) => setHeight(Number(target.value))}>
            {HEIGHTS.map((value) => (
              <option key={value} value={value}>
                {t('share.height.value', { height: value })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('share.language')}
          <select
            value={lang}
            onChange={({ target }) => setLang(LANGS.find((one) => one === target.value) ?? lang)}
          >
            {LANGS.map((value) => (
              <option key={value} value={value} lang={value}>
                {t(`share.language.${value}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <CopyField
        key={code}
        label={t('share.embed.code')}
        text={code}
        rows={4}
        button={t('share.copyCode')}
      >
        <NewTabLink className="share-preview" href={address} hint={t('share.newTab')}>
          {t('share.preview')}
        </NewTabLink>
      </CopyField>
    </>
  );
}
