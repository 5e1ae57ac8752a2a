package dev.sayso.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Facet;
import dev.sayso.archive.Search;
import dev.sayso.web.http.Problem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    private static Question read(String address) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : address.substring(address.indexOf('?') + 1).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(parts[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return QuestionReader.read(parameters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=attack",
                "/search?q=%22a+b%22&outlet=A+%26+B&outlet=C&not.author=D&sort=oldest&page=3",
                "/search?q=x&cites=PIPS&org=TTP&lang=en&year=2024&stat=unsourced&stat=check%3Awrong&from=2024-01-01&to=2024-12-31&size=50"
            })
    void anAddressIsReadBackAsItWasWritten(String address) {
        Question question = read(address);

        assertEquals(question, read(question.address("/search")));
    }

    @Test
    void choosingAValueTwiceIsNotChoosingIt() {
        Question question = Question.of("x").toggled(Facet.OUTLET, "A");

        assertEquals(Set.of("A"), question.wanted(Facet.OUTLET));
        assertEquals("/search?q=x", question.toggled(Facet.OUTLET, "A").address("/search"));
    }

    @Test
    void aValueIsNeverBothWantedAndUnwanted() {
        Question question =
                Question.of("x").toggled(Facet.OUTLET, "A").toggledOut(Facet.OUTLET, "A");

        assertEquals(Set.of(), question.wanted(Facet.OUTLET));
        assertEquals(Set.of("A"), question.unwanted(Facet.OUTLET));
    }

    @Test
    void narrowingBeginsAtTheFirstPage() {
        assertEquals(1, read("/?q=x&page=4").toggled(Facet.KIND, "letter").page());
        assertEquals(1, read("/?q=x&page=4").sortedBy(Search.Sort.NEWEST).page());
    }

    @Test
    void emptyParametersOfAFormAreAsGoodAsNone() {
        Question question = read("/search?q=&from=&to=&sort=&outlet=&page=");

        assertTrue(question.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?page=-1",
                "/?page=1e9",
                "/?size=101",
                "/?page=500&size=100",
                "/?sort=x",
                "/?from=2024-13",
                "/?to=x",
                "/?stat=value:many"
            })
    void aParameterThatCannotBeUsedIsNamed(String address) {
        Problem problem = assertThrows(Problem.class, () -> read(address));

        assertEquals(400, problem.status());
    }
}
