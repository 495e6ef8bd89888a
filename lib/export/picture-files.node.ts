import { allEntries } from "#lib/content/site.node";
import { renderPicture } from "#lib/picture/render-picture.node";
import { LOCALES } from "../i18n/locale";
import { wordsFor } from "../i18n/words";
import { pictureContent, sitePictureContent } from "../picture/picture-content";
import { entriesHavePictures } from "../picture/picture-rule";
import { picturePath, sitePicturePath } from "../share/address";

/** The preview pictures by name within the site: the site's own in each language, and one of each entry. */
export async function* pictureFiles(): AsyncGenerator<[file: string, content: Uint8Array]> {
  const entries = allEntries();
  for (const locale of LOCALES) {
    const t = wordsFor(locale);
    yield [sitePicturePath(locale), await renderPicture(sitePictureContent(t))];
    if (!entriesHavePictures(entries.length)) continue;
    for (const entry of entries) {
      yield [picturePath(locale, entry.message.code), await renderPicture(pictureContent(entry, locale, t))];
    }
  }
}
