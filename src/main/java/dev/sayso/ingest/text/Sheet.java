package dev.sayso.ingest.text;

import dev.sayso.article.Particulars;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.particulars.DateWords.SlashOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The passages of one piece, with what the rules have found out about each so far. */
final class Sheet {
    private static final Pattern SLASHES = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/\\d{4}\\b");

    private final List<Passage> passages;
    private final Clues clues;
    private final Role[] roles;
    private Particulars particulars = Particulars.none();

    Sheet(List<Passage> passages, Clues clues) {
        this.passages = List.copyOf(passages);
        this.clues = clues;
        this.roles = new Role[passages.size()];
        Arrays.fill(roles, Role.BODY);
    }

    int size() {
        return passages.size();
    }

    Passage at(int index) {
        return passages.get(index);
    }

    String text(int index) {
        return passages.get(index).text();
    }

    Role role(int index) {
        return roles[index];
    }

    boolean isBody(int index) {
        return roles[index] == Role.BODY;
    }

    void mark(int index, Role role) {
        roles[index] = role;
    }

    /**
     * How the text writes {@code 03/04/2024}: another such day in it whose number above 12 can only
     * be the day tells.
     */
    SlashOrder slashOrder() {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (Passage passage : passages) {
            Matcher matcher = SLASHES.matcher(passage.text());
            while (matcher.find()) {
                dayFirst |= Integer.parseInt(matcher.group(1)) > 12;
                monthFirst |= Integer.parseInt(matcher.group(2)) > 12;
            }
        }
        if (dayFirst == monthFirst) {
            return SlashOrder.UNKNOWN;
        }
        return dayFirst ? SlashOrder.DAY_FIRST : SlashOrder.MONTH_FIRST;
    }

    Clues clues() {
        return clues;
    }

    Particulars particulars() {
        return particulars;
    }

    void know(Particulars better) {
        particulars = better;
    }

    /** The passages of the body, by index, in order. */
    List<Integer> body() {
        List<Integer> body = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.BODY) {
                body.add(i);
            }
        }
        return body;
    }
}
