package dev.sayso.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One query of a file of lines {@code kind TAB words}.
 *
 * @param kind {@code phrase}, {@code or2}, {@code prox}, {@code prefix}, {@code fuzzy}; all words
 *     for any other
 */
record Asked(String kind, String words) {
    static List<Asked> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Asked(parts[0], parts[1]))
                .toList();
    }

    /** As it is typed. */
    String typed() {
        return switch (kind) {
            case "phrase" -> '"' + words + '"';
            case "prox" -> '"' + words + "\"~5";
            case "or2" -> String.join(" OR ", words.split(" "));
            case "prefix" -> words.endsWith("*") ? words : words + '*';
            case "fuzzy" -> words.endsWith("~") ? words : words + '~';
            default -> words;
        };
    }

    String encoded() {
        return URLEncoder.encode(typed(), StandardCharsets.UTF_8);
    }
}
