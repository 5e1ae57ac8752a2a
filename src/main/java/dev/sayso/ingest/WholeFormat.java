package dev.sayso.ingest;

import dev.sayso.article.Origin;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import java.util.Optional;
import java.util.Set;

/**
 * Files that hold one piece and are read in memory: text, Markdown, pages.
 *
 * @param extensions that are believed of a file without odd bytes, lower case
 * @param mediaTypes the types that are read; of a file told by its extension, the first by name
 */
record WholeFormat(Set<String> extensions, Set<String> mediaTypes, Reader reader)
        implements Format {
    /** Reads the bytes of a file. */
    interface Reader {
        /**
         * Reads them.
         *
         * @param origin where they were fetched, when they were
         */
        Draft read(byte[] bytes, Optional<Origin> origin);
    }

    WholeFormat {
        extensions = Set.copyOf(extensions);
        mediaTypes = Set.copyOf(mediaTypes);
    }

    @Override
    public Optional<String> claim(Sample sample) {
        return extensions.contains(sample.extension()) && sample.isPlain()
                ? mediaTypes.stream().sorted().findFirst()
                : Optional.empty();
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaTypes.contains(mediaType);
    }

    @Override
    public void read(Source source, Parts parts) {
        parts.add(
                InMemory.read(
                        source.file(),
                        Sizes.TEXT,
                        bytes -> Reading.whole(reader.read(bytes, source.options().origin()))));
    }
}
