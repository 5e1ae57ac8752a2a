package dev.sayso.ingest;

import dev.sayso.ingest.mail.MailReader;
import java.util.Optional;

/** One message in a file of its own (eml). */
final class MessageFormat implements Format {
    private static final String TYPE = "message/rfc822";

    @Override
    public Optional<String> claim(Sample sample) {
        return sample.extension().equals("eml") && sample.isPlain()
                ? Optional.of(TYPE)
                : Optional.empty();
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(TYPE);
    }

    @Override
    public void read(Source source, Parts parts) {
        parts.add(InMemory.read(source.file(), Sizes.PIECE, MailReader::read));
    }
}
