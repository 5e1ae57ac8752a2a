package dev.sayso.ingest.html;

import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;

public final class HtmlReader {
    private HtmlReader() {}

    public static Draft read(byte[] bytes, Optional<String> charset, Optional<String> url) {
        return TextReader.read(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).wholeText().getBytes(StandardCharsets.UTF_8));
    }
}
