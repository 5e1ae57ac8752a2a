package dev.sayso.ingest.text;

import dev.sayso.article.Particulars;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.manuscript.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The passages of one piece, with what the rules have found out about each so far. */
final class Sheet {
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
