package dev.sayso.ingest.database;

import dev.sayso.ingest.particulars.DateWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Factiva's full text with indexing: each field behind a code of two or three capitals, on the line
 * of the code or below it.
 */
final class FactivaTaggedLayout implements Layout {
    private static final Set<String> SIGNATURE = Set.of("HD", "WC", "PD", "SN");

    @Override
    public String rule() {
        return "factiva";
    }

    @Override
    public boolean isIn(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isHeadline(lines.get(i))) {
                return isPiece(fields(lines.subList(i, lines.size())));
            }
        }
        return false;
    }

    private static boolean isHeadline(String line) {
        return FactivaCodes.of(line, -1).filter(coded -> coded.code().equals("HD")).isPresent();
    }

    private static boolean isPiece(Map<String, List<String>> fields) {
        return fields.keySet().containsAll(SIGNATURE)
                && fields.getOrDefault("WC", List.of()).stream().anyMatch(Labels::isWordCount)
                && DateWords.parse(inOne(fields, "PD")).isPresent();
    }

    @Override
    public boolean begins(String line) {
        return false;
    }

    @Override
    public boolean ends(String line) {
        return FactivaCodes.endsPiece(line);
    }

    @Override
    public boolean marksEnds() {
        return true;
    }

    @Override
    public Optional<Piece> read(List<String> lines) {
        Map<String, List<String>> fields = fields(lines);
        if (!isPiece(fields)) {
            return Optional.empty();
        }
        List<String> body = new ArrayList<>(fields.getOrDefault("LP", List.of()));
        body.add("");
        body.addAll(fields.getOrDefault("TD", List.of()));
        Piece piece =
                new Piece()
                        .with(Labels.Meaning.SECTION, inOne(fields, "SE"))
                        .with(Labels.Meaning.HEADLINE, inOne(fields, "HD"))
                        .with(Labels.Meaning.BYLINE, inOne(fields, "BY"))
                        .with(Labels.Meaning.DATE, inOne(fields, "PD"))
                        .with(Labels.Meaning.OUTLET, inOne(fields, "SN"))
                        .with(Labels.Meaning.LANGUAGE, inOne(fields, "LA"));
        return Optional.of(piece.withBody(body));
    }

    private static String inOne(Map<String, List<String>> fields, String code) {
        return String.join(" ", fields.getOrDefault(code, List.of())).strip();
    }

    /** The lines of each field by its code; what stands before the first code is none. */
    private static Map<String, List<String>> fields(List<String> lines) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        int order = -1;
        for (String line : lines) {
            Optional<FactivaCodes.Coded> coded = FactivaCodes.of(line, order);
            if (coded.isPresent()) {
                order = coded.get().order();
                open = new ArrayList<>();
                fields.put(coded.get().code(), open);
                if (!coded.get().value().isEmpty()) {
                    open.add(coded.get().value());
                }
            } else if (FactivaCodes.endsPiece(line)) {
                return fields;
            } else {
                open.add(line);
            }
        }
        return fields;
    }
}
