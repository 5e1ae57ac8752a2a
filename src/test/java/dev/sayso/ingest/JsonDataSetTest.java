package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.article.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data sets of articles in JSON and JSON Lines; outlets and persons invented. */
@Timeout(120)
class JsonDataSetTest extends PartsOfFiles {
    @Test
    void jsonLinesAreReadAndDamagedOnesNamed() throws IOException {
        String lines =
                """
                {"title":"Of tolls","authors":["Mariam Sethi","Jon Vik"],"source":{"id":null,"name":"Daily Example"},"publishedAt":"2024-03-05T10:00:00Z","content":"The toll was raised again.\\nNobody was asked.","section":"Opinion"}

                {"title":"cut in the mid
                {"headline":"Of roads","author":{"name":"Anna Berg"},"date":{"$date":"2024-03-06T00:00:00Z"},"text":"The road is long."}
                ["no object"]
                """;

        for (String name : List.of("set.jsonl", "set.ndjson", "set.json")) {
            assertEquals(
                    """
                    1 Of tolls | Mariam Sethi + Jon Vik | Daily Example | 2024-03-05 | op-ed
                    2 CORRUPT: Line 3 is not JSON.
                    3 Of roads | Anna Berg | - | 2024-03-06 | unknown
                    4 CORRUPT: Line 5 holds no object.\
                    """,
                    outcome(read(name, lines)));
        }
    }

    @Test
    void aListInJsonIsReadObjectByObject() throws IOException {
        String list =
                """
                [ {"title":"Of tolls","maintext":"The toll [sic] is {dear} and \\"long\\"."},
                  {"title":"Of bridges","maintext":nothing},
                  {"title":"Of roads","maintext":"The road is long."}
                ]
                """;
        String wrapped = "{\"status\":\"ok\",\"hits\":3,\"results\":" + list + "}";

        for (String json : List.of(list, wrapped)) {
            List<Ingested> parts = read("set.json", json);
            assertEquals(
                    """
                    1 Of tolls |  | - | - | unknown
                    2 CORRUPT: Line 2 is not JSON.
                    3 Of roads |  | - | - | unknown\
                    """,
                    outcome(parts));
            assertEquals("The toll [sic] is {dear} and \"long\".", body(parts.getFirst()));
        }
    }

    @Test
    void aListThatIsCutLosesOnlyItsEnd() throws IOException {
        assertEquals(
                """
                1 Of tolls |  | - | - | unknown
                2 CORRUPT: The file ends in the middle of the object that begins in line 2.\
                """,
                outcome(
                        read(
                                "set.json",
                                "[{\"title\":\"Of tolls\",\"text\":\"The toll is dear.\"},\n"
                                        + "{\"title\":\"Of ro")));
    }

    @Test
    void aBodyInSectionsKeepsItsParagraphs() throws IOException {
        String json =
                """
                {"title":"Of roads","authors":["Anna Berg"],"publishing_date":"2024-03-05 10:00:00+00:00",
                 "body":{"summary":["Roads are long, says everybody."],
                  "sections":[{"headline":[],"paragraphs":["The road is long.","It is dear."]},
                   {"headline":[],"paragraphs":["Nobody drives on it."]}]}}
                """;

        List<Ingested> parts = read("set.json", json);

        assertEquals("1 Of roads | Anna Berg | - | 2024-03-05 | unknown", outcome(parts));
        assertEquals(
                "The road is long.\n\nIt is dear.\n\nNobody drives on it.", body(parts.getFirst()));
        assertEquals(
                Optional.of("Roads are long, says everybody."),
                article(parts.getFirst()).particulars().standfirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    t.csv   | 'a,b\\n1,2\\n'                | UNSUPPORTED
                    t.csv   | 'The road is long.\\nIt is.' | UNSUPPORTED
                    t.csv   | 'title,text\\n'              | NO_TEXT
                    t.json  | '{"name":"x","version":1}'   | UNSUPPORTED
                    t.json  | '[1,2,3]'                    | CORRUPT
                    t.json  | '[]'                         | CORRUPT
                    t.json  | 'no json'                    | CORRUPT
                    t.json  | '{"title":"x"'               | CORRUPT
                    t.jsonl | 'no json\\nat all\\n'         | CORRUPT
                    t.json  | ' '                          | CORRUPT
                    """)
    void whatIsNoDataSetIsRefusedOnce(String name, String text, Reason reason) throws IOException {
        List<Ingested> parts = read(name, text.replace("\\n", "\n"));

        assertEquals(1, parts.size());
        assertEquals(reason, ((Ingested.Rejected) parts.getFirst()).refusal().reason());
    }
}
