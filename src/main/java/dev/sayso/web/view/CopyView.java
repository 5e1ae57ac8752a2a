package dev.sayso.web.view;

import dev.sayso.archive.Comparison;
import dev.sayso.archive.Summary;
import dev.sayso.export.PlainText;
import java.time.LocalDate;
import java.util.Optional;

/** Another article of the group, as the page of one shows it. */
public record CopyView(Comparison comparison) {
    private Summary other() {
        return comparison.other();
    }

    public String title() {
        return PlainText.oneLine(other().title());
    }

    public String address() {
        return Links.article(other());
    }

    /** Both beside each other, word by word. */
    public String compared() {
        return Links.difference(comparison.article().id(), other().id());
    }

    public Optional<String> outlet() {
        return other().outlet().map(PlainText::oneLine);
    }

    public Optional<LocalDate> published() {
        return other().published();
    }

    /** How it differs: {@code another headline; trimmed by 18 %}. */
    public String difference() {
        return CopyTexts.difference(comparison);
    }
}
