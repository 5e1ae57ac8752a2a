package dev.sayso.ingest.mail;

import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.OutletName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** The lines above a message that say who sent what when. The first of each kind counts. */
final class Envelope {
    private static final int LONGEST = 8 * 1024;
    private static final Pattern REPLY =
            Pattern.compile(
                    "^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs)\\s*+(?:\\[\\d+])?:|\\[[^\\]]{1,40}])\\s*+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern VIA = Pattern.compile("\\svia\\s", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> lines = new HashMap<>();

    /** Notes a line, as it was sent. */
    void add(String name, String body) {
        String value = body.length() <= LONGEST ? body : body.substring(0, LONGEST);
        lines.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
    }

    Optional<String> line(String name) {
        return Optional.ofNullable(lines.get(name))
                .map(Envelope::decoded)
                .filter(v -> !v.isBlank());
    }

    private static String decoded(String value) {
        try {
            return Folding.spaces(DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT));
        } catch (IllegalArgumentException unknownCharset) {
            return Folding.spaces(value);
        }
    }

    /** The subject is meant for the reader; the sender need not be the writer. */
    Clues clues() {
        Desk desk = line("to").map(Desk::of).orElse(Desk.of(""));
        return new Clues(
                "mail-header",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                line("from").flatMap(Envelope::sentVia).or(desk::outlet),
                line("date").flatMap(DateWords::parse),
                desk.kind(),
                Optional.empty(),
                Optional.empty(),
                line("subject").map(Envelope::subject).filter(s -> !s.isEmpty()),
                line("from").map(Envelope::sender).orElse(List.of()));
    }

    private static String subject(String line) {
        String rest = line;
        for (int round = 0; round < 5; round++) {
            rest = REPLY.matcher(rest).replaceFirst("");
        }
        return rest.strip();
    }

    /** "Anna Berg via The Invented Post": a newsletter is sent out for its writer. */
    private static Optional<String> sentVia(String line) {
        int address = line.indexOf('<');
        String[] parts = VIA.split(line.substring(0, Math.max(0, address)).replace("\"", ""), 2);
        return parts.length < 2 ? Optional.empty() : OutletName.clean(parts[1]);
    }

    /** The names before the addresses. */
    private static List<String> sender(String line) {
        int address = line.indexOf('<');
        return address > 0
                ? AuthorNames.split(VIA.split(line.substring(0, address).replace("\"", ""), 2)[0])
                : List.of();
    }
}
