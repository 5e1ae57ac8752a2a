package dev.sayso.extract.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.sayso.article.Span;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Mention;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedRecognizersTest extends EntityRecognizerContract {
    private static final EntityRecognizer RULES = new RuleRecognizer(AuthorityFile.empty());

    /** Stands for a recognizer that somebody adds: it finds the Wellspring, which no rule knows. */
    public static final class WellspringRecognizer implements EntityRecognizer {
        private static final Pattern NAME = Pattern.compile("Wellspring( Institute)?");

        @Override
        public List<Mention> recognize(TokenizedText text, List<AcronymDefinition> definitions) {
            return NAME.matcher(text.text()).results().map(WellspringRecognizer::mention).toList();
        }

        private static Mention mention(MatchResult found) {
            return new Mention(new Span(found.start(), found.end()), found.group());
        }
    }

    @TempDir private Path added;
    private EntityRecognizer joined = RULES;

    @BeforeEach
    void addARecognizerToTheClassPath() throws IOException {
        Path services = Files.createDirectories(added.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(EntityRecognizer.class.getName()),
                WellspringRecognizer.class.getName() + "\n");
        try (URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {added.toUri().toURL()}, getClass().getClassLoader())) {
            joined = JoinedRecognizers.installedBeside(RULES, loader);
        }
    }

    @Override
    EntityRecognizer recognizer() {
        return joined;
    }

    private static List<String> names(EntityRecognizer recognizer, String text) {
        return recognizer.recognize(TokenizedText.of(text), List.of()).stream()
                .map(Mention::text)
                .toList();
    }

    @Test
    void findsWhatTheRulesFindAndWhatTheAddedOneFinds() {
        String text = "Talks at the Wellspring bored the Quetta Institute for Water.";
        assertEquals(List.of("Quetta Institute for Water"), names(RULES, text));
        assertEquals(List.of("Wellspring", "Quetta Institute for Water"), names(joined, text));
    }

    @Test
    void believesTheRulesWhereBothFindSomething() {
        String text = "A study by the Wellspring Institute for Water says so.";
        assertEquals(List.of("Wellspring Institute for Water"), names(joined, text));
    }

    @Test
    void leavesTheRulesAloneWhereNothingIsAdded() {
        assertSame(RULES, JoinedRecognizers.installedBeside(RULES));
    }
}
