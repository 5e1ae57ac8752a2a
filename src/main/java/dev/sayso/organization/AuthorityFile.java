package dev.sayso.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list that says which names mean the same organization.
 *
 * <p>A table with tabs, readable and editable by hand: {@code id, heading, variants (separated by
 * |), acronym, type, country, note}. Empty lines and lines that start with {@code #} are comments.
 * A line that cannot be used is skipped and named in {@link #complaints()}.
 */
public final class AuthorityFile {
    private final Map<OrganizationId, Authority> byId = new HashMap<>();
    private final Map<String, List<Authority>> byName = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    private AuthorityFile() {}

    /** No authority at all. */
    public static AuthorityFile empty() {
        return new AuthorityFile();
    }

    /** Reads the lines of the table. */
    public static AuthorityFile parse(List<String> lines) {
        AuthorityFile file = new AuthorityFile();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                file.add(i + 1, line.split("\t", -1));
            }
        }
        return file;
    }

    private void add(int line, String[] cells) {
        if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
            complaints.add("line " + line + ": an id and a heading are needed, separated by a tab");
            return;
        }
        OrganizationId id = new OrganizationId(cells[0].strip());
        if (byId.containsKey(id)) {
            complaints.add("line " + line + ": the id " + id + " stands above already");
            return;
        }
        Authority authority =
                new Authority(
                        id,
                        cells[1].strip(),
                        cell(cells, 2).map(AuthorityFile::variants).orElse(List.of()),
                        cell(cells, 3),
                        cell(cells, 4)
                                .flatMap(OrganizationType::labelled)
                                .orElse(OrganizationType.UNKNOWN),
                        cell(cells, 5),
                        cell(cells, 6));
        byId.put(id, authority);
        names(authority)
                .map(OrganizationName::fold)
                .distinct()
                .forEach(
                        name ->
                                byName.computeIfAbsent(name, n -> new ArrayList<>())
                                        .add(authority));
    }

    private static Optional<String> cell(String[] cells, int index) {
        return index < cells.length && !cells[index].isBlank()
                ? Optional.of(cells[index].strip())
                : Optional.empty();
    }

    private static List<String> variants(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    private static Stream<String> names(Authority authority) {
        return Stream.concat(
                Stream.of(authority.heading()),
                Stream.concat(authority.variants().stream(), authority.acronym().stream()));
    }

    /**
     * Every record that goes by this name, acronym or variant; several where an acronym is
     * ambiguous.
     */
    public List<Authority> named(String name) {
        return List.copyOf(byName.getOrDefault(OrganizationName.fold(name), List.of()));
    }

    public Optional<Authority> get(OrganizationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All records, in no particular order. */
    public List<Authority> all() {
        return List.copyOf(byId.values());
    }

    /** The lines that could not be used, each with its number and what is wrong. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }
}
