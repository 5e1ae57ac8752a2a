package dev.sayso.ingest.mail;

import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.text.PlainLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The text of a message without what mail programs add: the message it answers, the head of a
 * forwarded one.
 *
 * @param passages the piece, then the signature line by line, in the style "signature"
 * @param clues those of the forwarded message, where there is one, else the message's own
 */
record MailText(List<Passage> passages, Clues clues) {
    /** More words than these above a forwarded message are the piece itself. */
    static final int MOST_COVERING_WORDS = 80;

    private static final int MOST_HEADER_LINES = 12;
    private static final Set<String> HEADER =
            Set.of(
                    "from",
                    "date",
                    "sent",
                    "subject",
                    "to",
                    "cc",
                    "reply-to",
                    "von",
                    "datum",
                    "betreff",
                    "an",
                    "de",
                    "objet",
                    "para",
                    "asunto",
                    "fecha");

    static MailText of(String body, Clues clues) {
        List<String> lines = body.lines().toList();
        int marker = forwardMarker(lines);
        return marker < 0
                ? new MailText(without(lines), clues)
                : forwarded(lines.subList(marker + 1, lines.size()), clues);
    }

    private static int forwardMarker(List<String> lines) {
        int words = 0;
        for (int i = 0; i < lines.size() && words <= MOST_COVERING_WORDS; i++) {
            String folded = Folding.words(lines.get(i));
            boolean marker =
                    folded.contains("forwarded message")
                            || folded.contains("original message")
                            || folded.contains("weitergeleitete nachricht")
                            || folded.contains("message transfere")
                            || folded.contains("mensaje reenviado");
            if (marker && folded.length() <= 80) {
                return i;
            }
            words += folded.isEmpty() ? 0 : folded.split(" ").length;
        }
        return -1;
    }

    private static MailText forwarded(List<String> lines, Clues clues) {
        Envelope inner = new Envelope();
        int i = 0;
        int headers = 0;
        while (i < lines.size() && headers <= MOST_HEADER_LINES) {
            String line = unquoted(lines.get(i)).strip();
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : Folding.words(line.substring(0, colon)).replace("*", "");
            if (HEADER.contains(name)) {
                inner.add(english(name), line.substring(colon + 1));
                headers++;
            } else if (!line.isEmpty()) {
                break;
            }
            i++;
        }
        List<String> rest =
                lines.subList(i, lines.size()).stream().map(MailText::unquoted).toList();
        return new MailText(without(rest), inner.clues().isEmpty() ? clues : inner.clues());
    }

    private static String english(String name) {
        return switch (name) {
            case "sent", "datum", "fecha" -> "date";
            case "betreff", "objet", "asunto" -> "subject";
            case "von", "de" -> "from";
            case "an", "para" -> "to";
            default -> name;
        };
    }

    private static String unquoted(String line) {
        return line.startsWith("> ") ? line.substring(2) : line.equals(">") ? "" : line;
    }

    /** Without the message that this one answers. */
    private static List<Passage> without(List<String> lines) {
        StringBuilder piece = new StringBuilder();
        List<Passage> signature = new ArrayList<>();
        boolean signed = false;
        boolean answered = false;
        for (String line : Newsletter.withoutFrame(lines)) {
            signed |= line.equals("-- ") || line.equals("--");
            answered = isAnswerHead(line) || (answered && (line.isBlank() || line.startsWith(">")));
            if (signed && !line.startsWith("--")) {
                signature.add(new Passage(Passage.Form.PARAGRAPH, "signature", line));
            } else if (!signed && !answered) {
                piece.append(unquoted(line)).append('\n');
            }
        }
        List<Passage> passages = new ArrayList<>(PlainLayout.passages(piece.toString()));
        passages.addAll(signature);
        return passages;
    }

    /** "On 5 March 2024, Anna Berg wrote:". */
    private static boolean isAnswerHead(String line) {
        return line.length() <= 200
                && line.startsWith("On ")
                && line.stripTrailing().endsWith(" wrote:");
    }
}
