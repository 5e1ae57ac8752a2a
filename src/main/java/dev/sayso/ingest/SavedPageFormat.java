package dev.sayso.ingest;

import dev.sayso.ingest.mail.SavedPageReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Pages that a browser saved in one file with their pictures (mht, mhtml). */
final class SavedPageFormat implements Format {
    private static final String TYPE = "multipart/related";
    private static final Set<String> EXTENSIONS = Set.of("mht", "mhtml");

    @Override
    public Optional<String> claim(Sample sample) {
        boolean told =
                new String(sample.head(), StandardCharsets.ISO_8859_1)
                        .contains("\nSnapshot-Content-Location: ");
        return sample.isPlain() && (told || EXTENSIONS.contains(sample.extension()))
                ? Optional.of(TYPE)
                : Optional.empty();
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(TYPE);
    }

    @Override
    public void read(Source source, Parts parts) {
        parts.add(InMemory.read(source.file(), Sizes.PIECE, SavedPageReader::read));
    }
}
