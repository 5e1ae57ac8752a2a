package dev.sayso.extract.organization;

import dev.sayso.organization.Authority;
import java.util.List;

/**
 * A run of tokens that names something.
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param known the authority records that go by it; none when it is in no authority file
 */
record Name(int first, int last, NameKind kind, List<Authority> known) {
    Name(int first, int last, NameKind kind) {
        this(first, last, kind, List.of());
    }

    int length() {
        return last - first;
    }
}
