package dev.sayso.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.export.OriginWords;
import dev.sayso.organization.Doubt;
import dev.sayso.query.QueryLanguage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What other parts tell, held against what the pages can say of it in Urdu. */
class ToldTest {
    @AfterEach
    void english() {
        Speech.speak(InterfaceLanguage.ENGLISH, "/");
    }

    /** Everything that is told from a closed list. */
    private static Set<String> told() throws IOException {
        Set<String> told = new TreeSet<>();
        for (QueryLanguage.Section section : QueryLanguage.sections()) {
            told.add(section.title());
            told.add(section.opening());
            section.forms().forEach(form -> told.add(form.meaning()));
        }
        for (Doubt doubt : Doubt.values()) {
            told.add(doubt.label());
        }
        try (BufferedReader rules =
                new BufferedReader(
                        new InputStreamReader(
                                OriginWords.class.getResourceAsStream("rules.tsv"),
                                StandardCharsets.UTF_8))) {
            rules.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> told.add(line.split("\t", 2)[1]));
        }
        return told;
    }

    @Test
    void everythingThatIsToldFromAListCanBeSaidInUrduAndNothingElse() throws IOException {
        assertEquals(told(), new TreeSet<>(Told.all()));
    }

    @Test
    void whatIsNotKnownStaysEnglishAndSaysSo() {
        Speech.speak(InterfaceLanguage.URDU, "/");

        assertEquals(new Told("the moon", InterfaceLanguage.ENGLISH), Told.of("the moon"));
        assertEquals(new Told("ہر مضمون", InterfaceLanguage.URDU), Told.of("every article"));
    }

    @Test
    void whatIsTypedRunsFromTheLeft() {
        Speech.speak(InterfaceLanguage.URDU, "/");

        assertEquals(
                "سطر جو \u2066By\u2069 سے شروع ہوتی ہے",
                Told.of("the line that begins with \"By\"").words());
    }

    @Test
    void pagesInEnglishSayWhatIsTold() {
        assertEquals(
                new Told("every article", InterfaceLanguage.ENGLISH), Told.of("every article"));
    }
}
