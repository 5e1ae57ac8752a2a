package dev.sayso.ingest.text;

import java.util.List;
import java.util.Set;

/** Marks the lines that say themselves what they are: "Related story: …", "Photo: …". */
final class LabelRule {
    private static final List<String> RELATED = LineWords.list("related");
    private static final Set<String> RELATED_HEADINGS = LineWords.set("related headings");
    private static final List<String> CAPTIONS = LineWords.list("captions");
    private static final List<String> DISCLAIMERS = LineWords.list("disclaimers");
    private static final Set<String> DISCLAIMER_HEADINGS = LineWords.set("disclaimer headings");
    private static final Set<String> NOISE = LineWords.set("noise");
    private static final List<String> NOISE_OPENINGS = LineWords.list("noise openings");
    private static final int LONGEST_LABELLED = 300;
    private static final int LONGEST_NOISE = 120;

    private LabelRule() {}

    static void apply(Sheet sheet) {
        boolean listOfRelated = false;
        for (int i = 0; i < sheet.size(); i++) {
            String line = sheet.text(i);
            Role role = role(line);
            if (role == Role.DISCLAIMER && i > 0) {
                markDisclaimer(sheet, i);
                return;
            }
            if (role == Role.RELATED) {
                listOfRelated = RELATED_HEADINGS.contains(LineWords.bare(line));
                sheet.mark(i, listOfRelated ? Role.NOISE : Role.RELATED);
            } else if (role != Role.BODY && role != Role.DISCLAIMER) {
                sheet.mark(i, role);
            } else if (listOfRelated && isTitleOfRelated(line)) {
                sheet.mark(i, Role.RELATED);
            } else {
                listOfRelated = false;
            }
        }
    }

    private static boolean isTitleOfRelated(String line) {
        return line.length() <= 150 && !LineWords.endsSentence(line);
    }

    /** To the end of the text, but for what is labelled otherwise. */
    private static void markDisclaimer(Sheet sheet, int from) {
        for (int i = from; i < sheet.size(); i++) {
            Role role = role(sheet.text(i));
            boolean bareLabel = DISCLAIMER_HEADINGS.contains(LineWords.bare(sheet.text(i)));
            if (bareLabel) {
                sheet.mark(i, Role.NOISE);
            } else {
                sheet.mark(i, role == Role.BODY ? Role.DISCLAIMER : role);
            }
        }
    }

    private static Role role(String line) {
        String bare = line.length() <= LONGEST_NOISE ? LineWords.bare(line) : "";
        boolean nothing = line.chars().noneMatch(Character::isLetterOrDigit);
        if (nothing || NOISE.contains(bare) || PageWords.isLeftOver(line)) {
            return Role.NOISE;
        }
        if (RELATED_HEADINGS.contains(bare)) {
            return Role.RELATED;
        }
        if (DISCLAIMER_HEADINGS.contains(bare) || !LineWords.opening(line, DISCLAIMERS).isEmpty()) {
            return Role.DISCLAIMER;
        }
        if (line.length() > LONGEST_LABELLED) {
            return Role.BODY;
        }
        if (!LineWords.opening(line, RELATED).isEmpty()) {
            return Role.RELATED;
        }
        if (!LineWords.opening(line, CAPTIONS).isEmpty()) {
            return Role.CAPTION;
        }
        boolean noise =
                line.length() <= LONGEST_NOISE
                        && !LineWords.opening(line, NOISE_OPENINGS).isEmpty();
        return noise ? Role.NOISE : Role.BODY;
    }
}
