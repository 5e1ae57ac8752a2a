package dev.sayso.web.view;

import dev.sayso.archive.Comparison;
import dev.sayso.archive.Summary;
import dev.sayso.duplicate.Side;
import dev.sayso.duplicate.TextDifference;
import dev.sayso.export.PlainText;
import dev.sayso.web.text.Speech;
import java.util.ArrayList;
import java.util.List;

/** Two copies of one piece, word by word. */
public record DifferenceView(Frame frame, Comparison comparison, TextDifference difference) {
    /** Words of one side; {@code words} is a paragraph mark where only the break differs. */
    public record Words(Side side, String words) {
        public boolean isOnlyFirst() {
            return side == Side.FIRST;
        }

        public boolean isOnlySecond() {
            return side == Side.SECOND;
        }
    }

    /** A paragraph of either text, or of both. */
    public record Paragraph(List<Words> words) {
        public Paragraph {
            words = List.copyOf(words);
        }

        boolean isSame() {
            return words.stream().allMatch(part -> part.side() == Side.BOTH);
        }
    }

    /** Paragraphs that differ, or a stretch of those that do not. */
    public record Stretch(boolean same, List<Paragraph> paragraphs) {
        /** {@code 3 paragraphs are the same}. */
        public String summary() {
            return Speech.say(
                    paragraphs.size() == 1 ? "copies.paragraphs.one" : "copies.paragraphs.other",
                    Wording.capital(Wording.count(paragraphs.size(), "paragraph")));
        }
    }

    public Summary first() {
        return comparison.article();
    }

    public Summary second() {
        return comparison.other();
    }

    /** A name for one of the two: its outlet, where the outlets differ. */
    public String name(Summary one) {
        String outlet = one.outlet().map(PlainText::oneLine).orElse("");
        boolean telling = !outlet.isEmpty() && !first().outlet().equals(second().outlet());
        return telling ? outlet : Speech.say(isFirst(one) ? "copies.first" : "copies.second");
    }

    private boolean isFirst(Summary one) {
        return one.id().equals(first().id());
    }

    public String title(Summary one) {
        return PlainText.oneLine(one.title());
    }

    public String address(Summary one) {
        return Links.article(one);
    }

    public String direction() {
        return Direction.of(first().language());
    }

    /** How the second differs as a whole: {@code trimmed by 18 %}. */
    public String whole() {
        return Wording.capital(CopyTexts.difference(comparison));
    }

    /** Whether words stand in this one only. */
    public boolean hasOwn(Summary one) {
        return words(one) > 0;
    }

    /** {@code 40 words stand in Hill Argus only}. */
    public String counted(Summary one) {
        long words = words(one);
        return Speech.say(
                words == 1 ? "copies.only-in.one" : "copies.only-in.other",
                Wording.count(words, "word"),
                name(one));
    }

    private long words(Summary one) {
        Side side = isFirst(one) ? Side.FIRST : Side.SECOND;
        return difference.runs().stream()
                .filter(run -> run.side() == side)
                .mapToLong(run -> run.words().size())
                .sum();
    }

    /** Whether there is anything to mark. */
    public boolean differs() {
        return difference.runs().stream().anyMatch(run -> run.side() != Side.BOTH);
    }

    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        List<Paragraph> run = new ArrayList<>();
        for (Paragraph paragraph : paragraphs()) {
            if (!run.isEmpty() && run.getFirst().isSame() != paragraph.isSame()) {
                stretches.add(new Stretch(run.getFirst().isSame(), List.copyOf(run)));
                run.clear();
            }
            run.add(paragraph);
        }
        if (!run.isEmpty()) {
            stretches.add(new Stretch(run.getFirst().isSame(), List.copyOf(run)));
        }
        return stretches;
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Words> words = new ArrayList<>();
        for (TextDifference.Run run : difference.runs()) {
            if (!run.isBreak()) {
                words.add(new Words(run.side(), run.text()));
                continue;
            }
            if (run.side() != Side.BOTH && !endsWith(words, run.side())) {
                words.add(new Words(run.side(), "¶"));
            }
            if (!words.isEmpty()) {
                paragraphs.add(new Paragraph(words));
                words.clear();
            }
        }
        if (!words.isEmpty()) {
            paragraphs.add(new Paragraph(words));
        }
        return paragraphs;
    }

    /** A break behind words of the same side goes without saying. */
    private static boolean endsWith(List<Words> words, Side side) {
        return words.isEmpty() || words.stream().allMatch(part -> part.side() == side);
    }
}
