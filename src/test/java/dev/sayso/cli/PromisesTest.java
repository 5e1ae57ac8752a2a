package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of promises names tests that there are. */
final class PromisesTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

    @Test
    void everyTestThatHoldsAPromiseIsThere() throws IOException {
        Map<String, Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            sources =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .collect(
                                    Collectors.toMap(
                                            file ->
                                                    String.valueOf(file.getFileName())
                                                            .replace(".java", ""),
                                            Function.identity(),
                                            (one, other) -> one));
        }
        String page = Files.readString(Path.of("src/site/markdown/promises.md"));
        Set<String> missing = new TreeSet<>();
        int named = 0;
        for (MatchResult test : NAMED.matcher(page).results().toList()) {
            named++;
            Path source = sources.get(test.group(1));
            if (source == null
                    || !Files.readString(source).contains("void " + test.group(2) + "(")) {
                missing.add(test.group());
            }
        }

        assertEquals(Set.of(), missing);
        assertTrue(named > 50, named + " tests are named");
    }
}
