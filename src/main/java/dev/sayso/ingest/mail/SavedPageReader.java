package dev.sayso.ingest.mail;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.html.HtmlReader;
import java.util.Optional;

/** Reads pages that a browser saved in one file, as a message whose parts are page and pictures. */
public final class SavedPageReader {
    private SavedPageReader() {}

    /** Reads the bytes of one file. The message's own header says nothing of the page. */
    public static Reading read(byte[] bytes) {
        MessageBody body = new MessageBody();
        Optional<Trouble> trouble = MailReader.parse(bytes, body);
        if (body.saved().isEmpty()) {
            return new Reading.Refused(
                    trouble.orElse(new Trouble(Reason.NO_TEXT, "The file holds no page.")));
        }
        SavedPage saved = body.saved().get();
        Optional<String> url =
                body.envelope()
                        .line("snapshot-content-location")
                        .or(() -> Optional.of(saved.location()))
                        .filter(address -> address.startsWith("http"));
        return new Reading.Read(
                HtmlReader.read(saved.page(), saved.charset(), url),
                trouble.or(() -> MailReader.cutOff(bytes, body)));
    }
}
