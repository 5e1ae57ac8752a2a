package dev.sayso.web.view;

import dev.sayso.export.PlainText;
import dev.sayso.query.QueryField;
import dev.sayso.query.Reading;
import java.util.Arrays;
import java.util.List;

/** The search page when the query cannot be read: what was typed is kept and the place is shown. */
public record MistakeView(Frame frame, String typed, Reading.Mistake mistake) {
    private static final int AROUND = 120;

    private int position() {
        return Math.min(mistake.position(), typed.length());
    }

    /** What stands before the place, its last part. */
    public String before() {
        int from = Math.max(0, position() - AROUND);
        return PlainText.oneLine((from > 0 ? "…" : "") + typed.substring(from, position()));
    }

    /** The character at the place; a mark where it is the end. */
    public String here() {
        return position() < typed.length()
                ? PlainText.oneLine(typed.substring(position(), end()))
                : "⌃";
    }

    public String after() {
        int to = Math.min(typed.length(), end() + AROUND);
        return position() < typed.length()
                ? PlainText.oneLine(typed.substring(end(), to) + (to < typed.length() ? "…" : ""))
                : "";
    }

    private int end() {
        return typed.offsetByCodePoints(position(), 1);
    }

    /** Counted from 1, as people count. */
    public int character() {
        return position() + 1;
    }

    /** Queries that work. */
    public List<String> examples() {
        return Arrays.stream(QueryField.values()).limit(6).map(QueryField::example).toList();
    }
}
