package dev.sayso.home;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Holding;
import dev.sayso.archive.Search;
import dev.sayso.article.ArticleId;
import dev.sayso.extract.Annotator;
import dev.sayso.organization.Authority;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.OrganizationName;
import dev.sayso.query.Query;
import dev.sayso.resolution.NameFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of the authority file as the index last saw it, kept beside the index, so that edits by
 * hand are noticed. The articles that a changed record may concern are then read again from the
 * index; no file is.
 */
final class AuthorityNote {
    private static final int BATCH = 250;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Path note;

    AuthorityNote(Path index) {
        this.note = index.resolve(".authority");
    }

    /** Whether there is one; an index without it is taken to be made with the file as it is. */
    boolean exists() {
        return Files.exists(note);
    }

    /** Whether the index was made with just this file. */
    boolean says(List<String> lines) throws IOException {
        return Files.exists(note) && Files.readAllLines(note).equals(lines);
    }

    void write(List<String> lines) throws IOException {
        Path half = note.resolveSibling(".authority.part");
        Files.write(half, lines);
        Files.move(half, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes the place of the note beside another index. */
    void moveTo(Path index) throws IOException {
        if (Files.exists(note)) {
            Files.move(
                    note,
                    new AuthorityNote(index).note,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Reads the articles again that the changes since the note may concern.
     *
     * @return how many
     */
    int takeUp(AuthorityFile now, Archive archive, Annotator annotator) throws IOException {
        List<AnnotatedArticle> batch = new ArrayList<>();
        Set<ArticleId> concerned = concerned(now, archive);
        for (ArticleId id : concerned) {
            Optional<AnnotatedArticle> held = archive.get(id);
            if (held.isPresent()) {
                batch.add(annotator.annotate(held.get().article()));
            }
            if (batch.size() == BATCH) {
                archive.apply(new Batch(batch, List.of(), List.of(), List.of()));
                batch.clear();
            }
        }
        archive.apply(new Batch(batch, List.of(), List.of(), List.of()));
        return concerned.size();
    }

    private Set<ArticleId> concerned(AuthorityFile now, Archive archive) throws IOException {
        Set<ArticleId> concerned = new TreeSet<>(Comparator.comparing(ArticleId::value));
        AuthorityFile before = AuthorityFile.parse(Files.readAllLines(note));
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        Stream.concat(
                        before.all().stream().filter(a -> !now.get(a.id()).equals(Optional.of(a))),
                        now.all().stream().filter(a -> !before.get(a.id()).equals(Optional.of(a))))
                .forEach(
                        changed -> {
                            ids.add(changed.id().value());
                            names(changed).forEach(names::add);
                        });
        List<NameFacts.Read> facts =
                archive.nameFacts().readings().stream()
                        .filter(fact -> ids.contains(fact.reading().own().value()))
                        .toList();
        archive.naming(facts).forEach(one -> concerned.add(one.article()));
        for (String name : names) {
            concerned.addAll(withWords(archive, name));
        }
        return concerned;
    }

    private static Stream<String> names(Authority authority) {
        return Stream.of(
                        Stream.of(authority.heading()),
                        authority.variants().stream(),
                        authority.acronym().stream())
                .flatMap(all -> all);
    }

    /** The articles in which the words of a name stand; the name may not have been seen in them. */
    private static List<ArticleId> withWords(Archive archive, String name) throws IOException {
        Set<List<String>> spellings = Set.of(words(name), words(OrganizationName.fold(name)));
        List<ArticleId> found = new ArrayList<>();
        for (List<String> words : spellings) {
            if (!words.isEmpty()) {
                found.addAll(with(archive, new Query.Phrase(Query.Scope.TEXT, words, 0, false)));
            }
        }
        return found;
    }

    private static List<String> words(String name) {
        return GAPS.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }

    private static List<ArticleId> with(Archive archive, Query query) throws IOException {
        List<ArticleId> found = new ArrayList<>();
        Search search = Search.of(query).sorted(Search.Sort.OLDEST).telling(Search.Detail.ARTICLES);
        boolean whole = archive.hits(search, hit -> found.add(hit.article().id()));
        return whole ? found : archive.inventory().holdings().stream().map(Holding::id).toList();
    }
}
