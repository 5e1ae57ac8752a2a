package dev.sayso.ingest.page;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The pages that could not be read, and why. */
final class UnreadPages {
    private static final String ADVICE =
            " Run ingest with --ocr to have the text recognized; this needs Tesseract to be installed.";

    private final TreeSet<Integer> pictures = new TreeSet<>();
    private final TreeSet<Integer> garbled = new TreeSet<>();
    private final TreeSet<Integer> beyond = new TreeSet<>();
    private final List<String> damages = new ArrayList<>();
    private Optional<Trouble> failed = Optional.empty();

    void note(int page, PageState state) {
        switch (state) {
            case PICTURE -> pictures.add(page);
            case GARBLED -> garbled.add(page);
            case READABLE, BLANK -> {}
        }
    }

    /** The page comes after as much text as is read of one document. */
    void beyond(int page) {
        beyond.add(page);
    }

    /** A page whose drawing broke off. */
    void damaged(String how) {
        damages.add(how);
    }

    /** The page was recognized. */
    void done(int page) {
        pictures.remove(page);
        garbled.remove(page);
    }

    /** Recognition went wrong, so that pages stay unread. */
    void failed(Trouble trouble) {
        failed = Optional.of(trouble);
    }

    /** The pages that recognition could read, in order. */
    List<Integer> recognizable() {
        TreeSet<Integer> all = new TreeSet<>(pictures);
        all.addAll(garbled);
        return List.copyOf(all);
    }

    /**
     * Why the document is not read whole.
     *
     * @param any whether anything was read
     * @param tried whether recognition was tried
     */
    Optional<Trouble> trouble(boolean any, boolean tried) {
        if (failed.isPresent()) {
            return failed;
        }
        if (!pictures.isEmpty() || !garbled.isEmpty()) {
            return Optional.of(new Trouble(Reason.NO_TEXT, unreadable(any, tried)));
        }
        if (!damages.isEmpty()) {
            return Optional.of(
                    new Trouble(
                            Reason.CORRUPT,
                            "Some of the PDF is damaged; what could be read of it was read."));
        }
        if (!beyond.isEmpty()) {
            return Optional.of(
                    new Trouble(
                            Reason.TOO_LARGE,
                            "The PDF holds more text than is read of one document; it was read up to page "
                                    + (beyond.first() - 1)
                                    + "."));
        }
        return any
                ? Optional.empty()
                : Optional.of(new Trouble(Reason.NO_TEXT, "The PDF holds no text."));
    }

    private String unreadable(boolean any, boolean tried) {
        String advice = tried ? " No text was recognized in it." : ADVICE;
        if (!any) {
            return (pictures.size() >= garbled.size()
                            ? "The PDF looks scanned: its pages are pictures without text."
                            : "The PDF does not say which letters its pages show, so its text cannot be read.")
                    + advice;
        }
        List<String> said = new ArrayList<>();
        if (!pictures.isEmpty()) {
            said.add(pages(pictures) + (pictures.size() > 1 ? " look scanned" : " looks scanned"));
        }
        if (!garbled.isEmpty()) {
            said.add(
                    pages(garbled)
                            + " cannot be read, for the PDF does not say which letters are shown");
        }
        return String.join("; ", said) + "." + advice;
    }

    /** "Page 3", "Pages 3, 5–7". */
    private static String pages(NavigableSet<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        int start = numbers.first();
        int last = start;
        for (int number : numbers) {
            if (number > last + 1) {
                parts.add(range(start, last));
                start = number;
            }
            last = number;
        }
        parts.add(range(start, last));
        return (numbers.size() == 1 ? "Page " : "Pages ") + String.join(", ", parts);
    }

    private static String range(int from, int to) {
        return from == to ? Integer.toString(from) : from + (to == from + 1 ? ", " : "–") + to;
    }
}
