package dev.sayso.ingest.text;

import dev.sayso.article.Byline;
import dev.sayso.article.Field;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines below the body: who the author is, who disclaims what, where it was published.
 */
final class FootRule {
    private static final int LONGEST_FOOT = 10;
    private static final int LONGEST_BIO = 700;
    private static final List<String> BIO_OPENINGS = LineWords.list("bio openings");
    private static final List<String> SOURCES = LineWords.list("sources");
    private static final Set<String> WRITERS = LineWords.set("writers");

    /** "Anna Berg is a columnist …". */
    private static final Pattern WHO_IS =
            Pattern.compile(
                    "^((?:\\p{Lu}[\\p{L}.'’-]{0,20} ){1,3}\\p{Lu}[\\p{L}'’-]{1,20}),? (?:is|was) (?:an?|the|one)\\b");

    private static final Set<String> BIO_VERBS = LineWords.set("bio verbs");
    private static final Set<String> ENDS = LineWords.set("ends");

    /** The opinion is one party's, and not another's. */
    private static final Pattern VIEWS =
            Pattern.compile("\\b(?:views?|opinions?|viewpoints?|perspectives?|thoughts)\\b");

    private static final Pattern WHOSE =
            Pattern.compile(
                    "\\b(?:authors?|writers?|contributors?|columnists?|own)\\b|\\btheir\\b|\\bhis\\b|\\bher\\b");
    private static final Pattern NOT_OURS =
            Pattern.compile(
                    "\\bnot (?:necessarily|shared|held|endorsed|reflect|represent|those|the views|of)|\\bdo(?:es)? not\\b|\\bneed not\\b|\\bthose of (?:the |its |our |their )?(?:individual )?(?:authors?|writers?|contributors?|columnists?)\\b|\\bare (?:his|her|their|my|entirely|the (?:author|writer)'s) own\\b|\\bmay not\\b|\\bsolely\\b|\\balone\\b");
    private static final Pattern IN_PERSON =
            Pattern.compile(
                    "\\bwrit(?:es?|ing|ten)\\b.{0,20}\\bin (?:an?|his|her|their) (?:personal|private|individual) capacity\\b");
    private static final Pattern TITLE_OF_ADDRESS = Pattern.compile("\\p{Lu}\\p{L}{1,4}\\.? ");
    private static final Pattern CREDIT =
            Pattern.compile(
                    "^\\(?(?:this|the) (?:article|piece|column|essay|op-ed|opinion|commentary|story|editorial)\\b.{0,40}\\b(?:published|appeared|printed|posted)"
                            + "|^\\(?(?:first |originally |previously )?(?:published|printed|appeared) (?:in|on|by)\\b"
                            + "|^©|^copyright\\b|^\\(c\\) \\d{4}|^courtesy:? ");

    private final Sheet sheet;

    private FootRule(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Is told the head before: an author's name there helps to tell the lines about him or her. */
    static void apply(Sheet sheet) {
        FootRule rule = new FootRule(sheet);
        int seen = 0;
        for (int i = sheet.size() - 1; i > 0 && seen < LONGEST_FOOT; i--) {
            if (sheet.isBody(i)) {
                if (!rule.read(i)) {
                    break;
                }
                seen++;
            }
        }
        rule.readEvidence();
    }

    /** Whether the words alone say that they belong below the body: about the writer, the views. */
    static boolean isFoot(String line) {
        String folded = Folding.words(line.length() > 1000 ? line.substring(0, 1000) : line);
        return isDisclaimer(folded)
                || CREDIT.matcher(folded).find()
                || !LineWords.opening(line, BIO_OPENINGS).isEmpty();
    }

    /** Reads the passage, if it is part of the foot. */
    private boolean read(int i) {
        String line = sheet.text(i);
        String folded = Folding.words(line.length() > 1000 ? line.substring(0, 1000) : line);
        if (ENDS.contains(folded)) {
            sheet.mark(i, Role.NOISE);
            return true;
        }
        if (origin(line) || day(line) || isAuthorAgain(line)) {
            sheet.mark(i, Role.HEAD);
            return true;
        }
        if (colophon(line)) {
            sheet.mark(i, Role.DISCLAIMER);
            return true;
        }
        boolean disclaimer = line.length() <= 1000 && isDisclaimer(folded);
        if (disclaimer && isBio(line) && !isDisclaimer(firstSentence(folded))) {
            sheet.mark(i, Role.BIO);
            return true;
        }
        if (disclaimer || CREDIT.matcher(folded).find()) {
            sheet.mark(i, Role.DISCLAIMER);
            return true;
        }
        if (sheet.at(i).style().equals("signature") || isBio(line) || tellsAuthor(line)) {
            sheet.mark(i, Role.BIO);
            return true;
        }
        return signature(i, line);
    }

    /** A day alone below the text, where none stands above it. */
    private boolean day(String line) {
        return !sheet.particulars().provenance().containsKey(Field.DATE)
                && DateLine.read(sheet, line);
    }

    private boolean isAuthorAgain(String line) {
        return line.length() <= 100
                && sheet.particulars().byline().authors().stream()
                        .anyMatch(name -> LineWords.bare(name).equals(LineWords.bare(line)));
    }

    /** "Source: The Invented Herald, 5 March 2024", an address. */
    private boolean origin(String line) {
        Particulars known = sheet.particulars();
        if (line.startsWith("https://") && line.indexOf(' ') < 0) {
            if (known.url().isEmpty()) {
                sheet.know(known.withUrl(line, "address-line"));
            }
            return true;
        }
        boolean told = known.provenance().containsKey(Field.OUTLET);
        return !told
                && !LineWords.opening(line, SOURCES).isEmpty()
                && new FormLines(sheet).read(line);
    }

    private boolean colophon(String line) {
        if (line.length() > LONGEST_BIO || isBioOfAuthor(line)) {
            return false;
        }
        Optional<String> outlet = OutletEvidence.inColophon(line);
        if (!sheet.particulars().provenance().containsKey(Field.OUTLET)) {
            outlet.ifPresent(name -> sheet.know(sheet.particulars().withOutlet(name, "colophon")));
        }
        return outlet.isPresent();
    }

    /** Where nobody has signed above, the line about the writer tells who it is. */
    private boolean tellsAuthor(String line) {
        Matcher matcher = WHO_IS.matcher(line);
        if (sheet.particulars().provenance().containsKey(Field.AUTHORS)
                || line.length() > LONGEST_BIO / 2
                || !matcher.find()) {
            return false;
        }
        String rest = Folding.words(line.substring(matcher.end()));
        boolean writes =
                java.util.Arrays.stream(rest.split("[^\\p{L}]+", -1)).anyMatch(WRITERS::contains);
        List<String> names = AuthorNames.split(matcher.group(1));
        if (!writes || names.size() != 1) {
            return false;
        }
        sheet.know(sheet.particulars().withByline(new Byline.Signed(names), "bio-line"));
        return true;
    }

    private static String firstSentence(String folded) {
        int stop = folded.indexOf(". ");
        return stop < 0 ? folded : folded.substring(0, stop);
    }

    private static boolean isDisclaimer(String folded) {
        return VIEWS.matcher(folded).find()
                && WHOSE.matcher(folded).find()
                && NOT_OURS.matcher(folded).find();
    }

    private boolean isBio(String line) {
        if (line.length() > LONGEST_BIO) {
            return false;
        }
        String plain = line.replaceFirst("^[(\\[*_—–\\s-]+", "");
        return !LineWords.opening(plain, BIO_OPENINGS).isEmpty() || isBioOfAuthor(plain);
    }

    private boolean isBioOfAuthor(String line) {
        return sheet.particulars().byline().authors().stream().anyMatch(a -> speaksOf(line, a));
    }

    /** "Anna Berg is …", "Berg teaches …", "Dr Anna Berg, a historian, …". */
    private static boolean speaksOf(String line, String author) {
        int at = line.indexOf(author);
        String surname = author.substring(author.lastIndexOf(' ') + 1);
        int end = at >= 0 && at <= 12 ? at + author.length() : afterTitle(line, surname);
        if (end < 0 || end >= line.length()) {
            return false;
        }
        String rest = Folding.words(line.substring(end, Math.min(line.length(), end + 40)));
        return rest.startsWith(",") || !LineWords.opening(rest, List.copyOf(BIO_VERBS)).isEmpty();
    }

    /**
     * Where the surname ends, at the beginning of the line or after "Dr", "Mr" and such; else -1.
     */
    private static int afterTitle(String line, String surname) {
        Matcher title = TITLE_OF_ADDRESS.matcher(line);
        int from = title.lookingAt() && !line.startsWith(surname) ? title.end() : 0;
        return line.startsWith(surname, from) ? from + surname.length() : -1;
    }

    /** "— Anna Berg", "By Anna Berg" below the text. */
    private boolean signature(int i, String line) {
        Particulars known = sheet.particulars();
        if (known.provenance().containsKey(Field.AUTHORS)) {
            return false;
        }
        boolean dashed = line.startsWith("—") || line.startsWith("–") || line.startsWith("- ");
        Optional<Particulars> read = BylineLine.read(known, line);
        if (read.isEmpty() && dashed && line.length() <= 60) {
            String name = line.replaceFirst("^[—–-]+\\s*", "");
            List<String> names = AuthorNames.split(name);
            read =
                    !names.isEmpty() && names.stream().allMatch(AuthorNames::looksLikePerson)
                            ? Optional.of(known.withByline(new Byline.Signed(names), "signature"))
                            : Optional.empty();
        }
        read.ifPresent(
                more -> {
                    sheet.know(more);
                    sheet.mark(i, Role.HEAD);
                });
        return read.isPresent();
    }

    private void readEvidence() {
        for (int i = 0; i < sheet.size(); i++) {
            boolean foot = sheet.role(i) == Role.DISCLAIMER || sheet.role(i) == Role.BIO;
            if (foot) {
                readDisclaimer(sheet.text(i));
            }
        }
    }

    private void readDisclaimer(String text) {
        String folded = Folding.words(text.length() > 1000 ? text.substring(0, 1000) : text);
        boolean credit = CREDIT.matcher(folded).find();
        if (!sheet.particulars().provenance().containsKey(Field.OUTLET)) {
            Optional<String> outlet =
                    credit ? OutletEvidence.inCredit(text) : OutletEvidence.inDisclaimer(text);
            outlet.ifPresent(
                    name ->
                            sheet.know(
                                    sheet.particulars()
                                            .withOutlet(
                                                    name, credit ? "credit-line" : "disclaimer")));
        }
        if (credit && !sheet.particulars().provenance().containsKey(Field.DATE)) {
            DateWords.parse(text)
                    .ifPresent(
                            day ->
                                    sheet.know(
                                            sheet.particulars().withPublished(day, "credit-line")));
        }
        boolean own = isDisclaimer(folded) || IN_PERSON.matcher(folded).find();
        if (own && sheet.particulars().kind() == Kind.UNKNOWN) {
            sheet.know(sheet.particulars().withKind(Kind.OP_ED, "disclaimer"));
        }
    }
}
