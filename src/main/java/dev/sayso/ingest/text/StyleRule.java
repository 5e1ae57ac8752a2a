package dev.sayso.ingest.text;

/** Marks what the format itself sets apart: captions, pull quotes, notes, boxes. */
final class StyleRule {
    private StyleRule() {}

    static void apply(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isBody(i)) {
                sheet.mark(i, role(sheet, i));
            }
        }
    }

    private static Role role(Sheet sheet, int index) {
        return switch (sheet.at(index).style()) {
            case "caption", "image_20_caption", "illustration" -> Role.CAPTION;
            case "pull-quote", "text-box" -> Role.PULL_QUOTE;
            case "footnote", "endnote" -> Role.BESIDE;
            case "aside" -> FootRule.isFoot(sheet.text(index)) ? Role.BODY : Role.BESIDE;
            default -> Role.BODY;
        };
    }
}
