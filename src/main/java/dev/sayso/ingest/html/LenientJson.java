package dev.sayso.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/**
 * Reads JSON as it stands in pages: with raw line breaks and quotation marks inside strings, commas
 * too many, comments around it.
 */
final class LenientJson {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                    .build();

    private LenientJson() {}

    /** The first value in the text; empty when it cannot be read even so. */
    static Optional<JsonNode> read(String text) {
        int start = firstBracket(text);
        if (start < 0) {
            return Optional.empty();
        }
        String json = text.substring(start);
        return parse(json).or(() -> parse(withQuotesEscaped(json)));
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static int firstBracket(String text) {
        int brace = text.indexOf('{');
        int bracket = text.indexOf('[');
        // "<![CDATA[" before the value holds brackets of its own.
        if (bracket >= 0 && text.startsWith("[CDATA[", bracket)) {
            bracket = text.indexOf('[', bracket + 7);
        }
        return brace < 0 || (bracket >= 0 && bracket < brace) ? bracket : brace;
    }

    /**
     * A quotation mark ends a string only where the grammar goes on after it; every other one
     * belongs to the words.
     */
    private static String withQuotesEscaped(String json) {
        StringBuilder out = new StringBuilder(json.length() + 64);
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString && c == '\\') {
                out.append(c);
                if (++i < json.length()) {
                    out.append(json.charAt(i));
                }
            } else if (c == '"' && inString && !endsString(json, i)) {
                out.append("\\\"");
            } else {
                inString ^= c == '"';
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean endsString(String json, int quote) {
        int next = nextInk(json, quote + 1);
        if (next == json.length()) {
            return true;
        }
        char c = json.charAt(next);
        if (c == ':' || c == '}' || c == ']') {
            return true;
        }
        if (c != ',') {
            return false;
        }
        int after = nextInk(json, next + 1);
        return after == json.length() || "\"{[]}tfn-0123456789".indexOf(json.charAt(after)) >= 0;
    }

    /** The next character that is no space; looks at most 200 characters ahead. */
    private static int nextInk(String json, int from) {
        int end = Math.min(json.length(), from + 200);
        for (int i = from; i < end; i++) {
            if (!Character.isWhitespace(json.charAt(i))) {
                return i;
            }
        }
        return end;
    }
}
