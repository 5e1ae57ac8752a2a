package dev.sayso.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://outlet.example/tolls,            https://outlet.example/tolls",
        "HTTPS://Outlet.EXAMPLE,                  https://outlet.example/",
        "http://outlet.example:80/a?b=c#part,     http://outlet.example:80/a?b=c",
        "'  https://outlet.example/a b|c ',       https://outlet.example/a%20b%7Cc",
        "https://outlet.example/محصول,            https://outlet.example/%D9%85%D8%AD%D8%B5%D9%88%D9%84",
        "https://zölle.example/,                  https://xn--zlle-5qa.example/"
    })
    void anAddressIsBroughtIntoOneForm(String typed, String address) throws FetchRefused {
        assertEquals(address, PageAddress.parse(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://",
                "outlet.example/tolls",
                "//outlet.example",
                "file:///etc/passwd",
                "file://localhost/etc/passwd",
                "ftp://outlet.example/",
                "gopher://outlet.example:25/",
                "jar:http://outlet.example!/x",
                "data:text/html,x",
                "javascript:alert(1)",
                "http://outlet.example:22/",
                "https://outlet.example:8443/",
                "http://reader@outlet.example/",
                "http://outlet.example@127.0.0.1/",
                "http://reader:secret@outlet.example/",
                "http://127.0.0.1%23.outlet.example/",
                "http://outlet.example\\@other.example/",
                "http://a b/",
                "http://[::1/"
            })
    void whatIsNotAskedForIsRefusedInASentence(String typed) {
        FetchRefused refused = assertThrows(FetchRefused.class, () -> PageAddress.parse(typed));

        assertTrue(String.valueOf(refused.getMessage()).endsWith("."), refused.getMessage());
    }

    @Test
    void anAddressWithoutEndIsRefusedAndNotShownWhole() {
        FetchRefused refused =
                assertThrows(
                        FetchRefused.class,
                        () -> PageAddress.parse("http://" + "a".repeat(70_000)));

        assertTrue(String.valueOf(refused.getMessage()).length() < 400);
    }

    @Test
    void anyCharactersGiveAnAddressOrASentence() {
        Random random = new Random(9);
        String letters = "ab:/?#[]@%2f\\ .é\u3002\u202e\n\t0:x";
        int addresses = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder("http://");
            for (int n = random.nextInt(14); n > 0; n--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            try {
                PageAddress address = PageAddress.parse(typed.toString());
                assertEquals(address, PageAddress.parse(address.toString()));
                addresses++;
            } catch (FetchRefused e) {
                assertTrue(String.valueOf(e.getMessage()).endsWith("."), e.getMessage());
            }
        }
        assertTrue(addresses > 100, addresses + " were addresses");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.outlet.example/2024/tolls.html, text/html,       outlet.example/tolls.html",
        "https://outlet.example/,                    text/html,       outlet.example/index.html",
        "https://outlet.example/piece?id=7&x=y,      text/html,       outlet.example/piece-id-7-x-y.html",
        "https://outlet.example/report,              application/pdf, outlet.example/report.pdf",
        "https://outlet.example/report.pdf,          text/html,       outlet.example/report.html",
        "https://outlet.example/report.pdf,          application/octet-stream, outlet.example/report.pdf",
        "https://outlet.example/%2e%2e%2f%2e%2e%2fx, text/plain,      outlet.example/x.txt",
        "https://outlet.example/.sayso/,             text/html,       outlet.example/sayso.html",
        "'https://[2a00:1450::1]/a',                 text/html,       2a00.1450.1/a.html"
    })
    void aPageHasANameOfItsAddressAndItsType(String address, String type, String name)
            throws FetchRefused {
        assertEquals(name, FileName.of(PageAddress.parse(address), Optional.of(type)));
    }
}
