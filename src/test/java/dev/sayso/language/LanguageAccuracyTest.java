package dev.sayso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Measures the detector on sentences of our own in 41 languages. */
class LanguageAccuracyTest {
    private static final double SENTENCES_RIGHT = 0.98;

    private static Map<String, List<String>> sentences() throws IOException {
        Map<String, List<String>> sentences = new TreeMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                LanguageAccuracyTest.class.getResourceAsStream("sentences.tsv"),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(
                            cells ->
                                    sentences
                                            .computeIfAbsent(cells[0], c -> new ArrayList<>())
                                            .add(cells[1]));
        }
        return sentences;
    }

    @Test
    void tellsTheLanguageOfASingleSentenceNearlyAlwaysAndNeverAWrongOne() throws IOException {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int all = 0;
        for (Map.Entry<String, List<String>> language : sentences().entrySet()) {
            for (String sentence : language.getValue()) {
                Optional<String> detected = LanguageDetector.detect(sentence);
                all++;
                right += detected.equals(Optional.of(language.getKey())) ? 1 : 0;
                if (detected.isPresent() && !detected.get().equals(language.getKey())) {
                    wrong.add(detected.get() + ": " + sentence);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(right >= SENTENCES_RIGHT * all, right + " of " + all);
    }

    @Test
    void tellsTheLanguageOfAParagraphAlways() throws IOException {
        List<String> missed = new ArrayList<>();
        sentences()
                .forEach(
                        (language, sentences) -> {
                            String paragraph = String.join(" ", sentences);
                            if (!LanguageDetector.detect(paragraph).equals(Optional.of(language))) {
                                missed.add(language);
                            }
                        });
        assertEquals(List.of(), missed);
    }

    @Test
    void readsEnglishAndNothingElseAsEnglish() throws IOException {
        List<String> mistaken = new ArrayList<>();
        sentences()
                .forEach(
                        (language, sentences) ->
                                sentences.stream()
                                        .filter(
                                                s ->
                                                        LanguageDetector.canBeEnglish(s)
                                                                != language.equals("en"))
                                        .forEach(mistaken::add));
        assertEquals(List.of(), mistaken);
    }

    @Test
    void anEnglishPieceWithALongForeignQuotationIsEnglish() throws IOException {
        Map<String, List<String>> sentences = sentences();
        String english = String.join(" ", sentences.getOrDefault("en", List.of()).subList(0, 4));
        for (String language : List.of("de", "es", "ur", "ru", "zh")) {
            String quotation = sentences.getOrDefault(language, List.of()).getFirst();
            assertEquals(
                    Optional.of("en"),
                    LanguageDetector.detect(english + " “" + quotation + "”"),
                    language);
        }
    }

    @Test
    void aPieceHalfInOneLanguageAndHalfInAnotherIsInNeither() throws IOException {
        Map<String, List<String>> sentences = sentences();
        String both =
                String.join(" ", sentences.get("en")) + " " + String.join(" ", sentences.get("es"));
        assertEquals(Optional.empty(), LanguageDetector.detect(both));
    }
}
