package dev.sayso.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.article.Field;
import dev.sayso.article.Origin;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HintsJsonTest {
    private static ObjectNode written(Hints hints) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        HintsJson.write(hints, object);
        return object;
    }

    @Test
    void allHintsComeBack() {
        Hints hints =
                new Hints(
                        Optional.of("Harbour Courier"),
                        Optional.of("Mariam Sethi"),
                        Optional.of(LocalDate.of(2024, 3, 5)),
                        Map.of(Field.TITLE, "heading", Field.BODY, "the text"),
                        true);

        assertEquals(hints, HintsJson.read(written(hints)));
    }

    @Test
    void noHintsComeBackAsNone() {
        assertEquals(Hints.none(), HintsJson.read(written(Hints.none())));
    }

    @Test
    void columnsAreWrittenByTheLabelOfTheirField() throws JsonProcessingException {
        Hints hints =
                new Hints(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(Field.BODY, "text", Field.AUTHORS, "writer"),
                        false);

        assertEquals(
                "{\"outlet\":null,\"author\":null,\"date\":null,\"columns\":{\"authors\":\"writer\",\"body\":\"text\"}}",
                Json.print(written(hints)));
    }

    @Test
    void whereAFileWasFetchedComesBack() {
        Hints hints =
                Hints.none()
                        .from(
                                new Origin(
                                        "http://outlet.example/short",
                                        "http://outlet.example/tolls",
                                        Optional.of("iso-8859-2")));

        assertEquals(hints, HintsJson.read(written(hints)));
    }

    @Test
    void aFieldThatNobodyKnowsIsNoHint() throws JsonProcessingException {
        assertEquals(
                Hints.none(), HintsJson.read(Json.parse("{\"columns\":{\"colour\":\"ink\"}}")));
    }
}
